package dev.journey.jackson.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** A number of 32 bits, written as eight hexadecimal digits. */
record HexNumber(int number) {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9a-f]{8}");

    static HexNumber parse(String text) {
        if (!EIGHT_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "fingerprint must be eight digits from 0 to 9 and a to f: '" + text + "'");
        }
        return new HexNumber(Integer.parseUnsignedInt(text, 16));
    }

    String print() {
        return String.format(Locale.ROOT, "%08x", number);
    }
}
