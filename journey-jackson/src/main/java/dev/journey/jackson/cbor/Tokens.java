package dev.journey.jackson.cbor;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.Location;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of an array one by one and refuses what is none. No number is trusted that says how much is to
 * come: what is not there is missed when it is looked for.
 */
final class Tokens {

    /** No number that can be meant is longer; a longer one would only take time. */
    private static final int MOST_BITS = 2_000;

    private final byte[] bytes;
    private final String source;
    private final CBORParser in;
    private String path = "";
    private long nanosPerUnit = Layout.NANOS_PER_MILLI;

    Tokens(byte[] bytes, String source) throws IOException {
        this.bytes = bytes;
        this.source = source;
        this.in = Layout.CBOR.createParser(bytes);
    }

    /** Says what comes next, for messages: a key of the same snapshot in JSON. */
    Tokens at(String key) {
        path = key;
        return this;
    }

    void inNanos() {
        nanosPerUnit = 1;
    }

    /** The next element; null after the last. */
    private @Nullable JsonToken next() {
        try {
            return in.nextToken();
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void expect(JsonToken expected, String words) {
        check(next(), expected, words);
    }

    private void check(@Nullable JsonToken found, JsonToken expected, String words) {
        if (found != expected || in.getCurrentTag() >= 0) {
            throw refused("'" + path + "' must be " + words + ", but "
                    + (found == JsonToken.END_ARRAY ? "the array ends" : "is something else"));
        }
    }

    void start() {
        if (next() != JsonToken.START_ARRAY) {
            throw refused("snapshot must be an array that begins with the number of its format");
        }
    }

    /** Whether the array is over. Asked once; what comes otherwise is a number. */
    boolean ends() {
        JsonToken token = next();
        if (token == JsonToken.END_ARRAY) {
            return true;
        }
        check(token, JsonToken.VALUE_NUMBER_INT, "a number");
        return false;
    }

    /** Nothing may follow the snapshot. */
    void end() {
        if (in.currentLocation().getByteOffset() != bytes.length) {
            throw refused("snapshot must end with its array");
        }
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "a text");
        return currentText();
    }

    private String currentText() {
        try {
            String text = in.getText();
            if (!isAscii(text)) {
                checkUtf8(text);
            }
            return text;
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The parser takes some bytes for characters that are none: they are not what is written for the text. */
    private void checkUtf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int end = (int) in.currentLocation().getByteOffset();
        if (end < utf8.length || !Arrays.equals(bytes, end - utf8.length, end, utf8, 0, utf8.length)) {
            throw refused("'" + path + "' must be a text in UTF-8");
        }
    }

    boolean flag() {
        JsonToken token = next();
        if (token != JsonToken.VALUE_FALSE) {
            check(token, JsonToken.VALUE_TRUE, "true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    long whole() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return currentWhole();
    }

    long currentWhole() {
        try {
            if (in.getNumberType() != NumberType.BIG_INTEGER) {
                return in.getLongValue();
            }
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw refused("'" + path + "' must be a whole number of 64 bits");
    }

    int number() {
        return toInt(whole());
    }

    /** The number at which {@link #ends} stopped. */
    int currentNumber() {
        return toInt(currentWhole());
    }

    private int toInt(long number) {
        if (number != (int) number) {
            throw refused("'" + path + "' must be a number of 32 bits: " + number);
        }
        return (int) number;
    }

    AttributeValue value() {
        JsonToken token = next();
        if (token == JsonToken.VALUE_STRING) {
            return AttributeValue.of(currentText());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return AttributeValue.of(token == JsonToken.VALUE_TRUE);
        }
        return AttributeValue.of(decimal(token));
    }

    BigDecimal decimal() {
        return decimal(next());
    }

    private BigDecimal decimal(@Nullable JsonToken token) {
        try {
            if (token == JsonToken.VALUE_NUMBER_INT && in.getNumberType() != NumberType.BIG_INTEGER) {
                return BigDecimal.valueOf(in.getLongValue());
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT && in.getNumberType() == NumberType.BIG_DECIMAL) {
                BigDecimal number = in.getDecimalValue();
                if (number.unscaledValue().bitLength() <= MOST_BITS && Math.abs((long) number.scale()) <= MOST_BITS) {
                    return number;
                }
            }
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw refused("'" + path + "' must be a decimal number, or else a text, true or false where it may be one");
    }

    /** So many units of the document after another number of units. */
    long time(long from) {
        return from + whole();
    }

    /** The instant after this number of units since 1970. */
    Instant instant(long units) {
        try {
            return EventTime.instant(Math.multiplyExact(units, nanosPerUnit));
        } catch (ArithmeticException tooFar) {
            throw refused("'" + path + "' must lie in the years 1678 to 2261");
        }
    }

    /** A refusal of what was read last. */
    InvalidDocumentException refused(String message) {
        return exception(ProblemCode.INVALID_VALUE, message);
    }

    private InvalidDocumentException malformed(JacksonException malformed) {
        return exception(
                ProblemCode.MALFORMED_DOCUMENT,
                "bytes must be well-formed CBOR; the parser says: " + malformed.getOriginalMessage());
    }

    private InvalidDocumentException exception(ProblemCode code, String message) {
        long offset = Math.max(0, in.currentLocation().getByteOffset());
        Problem problem = new Problem(code, path.isEmpty() ? "" : "/" + path, "byte " + offset + ": " + message);
        Location location = new Location(1, (int) offset + 1);
        return new InvalidDocumentException(source, List.of(new Located(problem, Optional.of(location))));
    }
}
