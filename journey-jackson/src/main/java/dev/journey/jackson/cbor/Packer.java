package dev.journey.jackson.cbor;

import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;

/** Gathers the texts and the numbers of a snapshot, each kind in its order. */
final class Packer {

    private static final int USUAL_TEXTS = 128;
    private static final int USUAL_NUMBERS = 128;

    /** So many groups of seven bits has a number at most. */
    private static final int MOST_GROUPS = 10;

    private char[] texts = new char[USUAL_TEXTS];
    private int textsEnd;
    private byte[] numbers = new byte[USUAL_NUMBERS];
    private int numbersEnd;

    /** Writes the texts, then the numbers. */
    void writeTo(CBORGenerator out) throws IOException {
        out.writeString(texts, 0, textsEnd);
        out.writeBinary(numbers, 0, numbersEnd);
    }

    /**
     * The text, and its length among the numbers.
     *
     * @throws IllegalArgumentException if it begins or ends with half a character, which a neighbour might make whole
     */
    void text(String text) {
        number(text.length());
        characters(text);
    }

    private void characters(String text) {
        int length = text.length();
        if (length == 0) {
            return;
        }
        if (Character.isLowSurrogate(text.charAt(0)) || Character.isHighSurrogate(text.charAt(length - 1))) {
            throw new IllegalArgumentException("text must begin and end with a whole character");
        }
        if (texts.length - textsEnd < length) {
            texts = Arrays.copyOf(texts, 2 * texts.length + length);
        }
        text.getChars(0, length, texts, textsEnd);
        textsEnd += length;
    }

    /** A number that may be negative; the closer to 0, the shorter. */
    void whole(long number) {
        number(number << 1 ^ number >> 63);
    }

    /** A number that is not negative, or the 64 bits of one that is. */
    void number(long number) {
        ensure(MOST_GROUPS);
        long left = number;
        while (left >>> 7 != 0) {
            numbers[numbersEnd++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        numbers[numbersEnd++] = (byte) left;
    }

    /** The 32 bits of a number, for one that is as often large as small. */
    void bits(int number) {
        ensure(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            numbers[numbersEnd++] = (byte) (number >> shift);
        }
    }

    private void ensure(int more) {
        if (numbers.length - numbersEnd < more) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length + more);
        }
    }

    /** An instant, as the time from an earlier one to it. */
    void after(Instant earlier, Instant at) {
        time(Layout.millis(at) - Layout.millis(earlier), Layout.nanosOfMilli(at));
    }

    /** An instant, as the time from it to a later one; to one that is not later in spite of that, it is long. */
    void before(Instant later, Instant at) {
        time(Layout.millis(later) - Layout.millis(at), Layout.nanosOfMilli(at));
    }

    private void time(long millis, int nanos) {
        number(2 * millis + (nanos == 0 ? 0 : 1));
        if (nanos != 0) {
            number(nanos);
        }
    }

    void value(AttributeValue value) {
        if (value instanceof Decimal decimal) {
            decimal(decimal.value());
        } else if (value instanceof Flag flag) {
            head(flag.value() ? 1 : 0, Layout.FLAG);
        } else {
            String text = value.toString();
            head(text.length(), Layout.TEXT);
            characters(text);
        }
    }

    /** A number has one form only: the whole one, if it is there. */
    void decimal(BigDecimal number) {
        boolean isWhole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        if (isWhole) {
            head(number.longValue(), Layout.WHOLE);
        } else {
            byte[] unscaled = number.unscaledValue().toByteArray();
            head(number.scale(), Layout.DECIMAL);
            number(unscaled.length);
            bytes(unscaled);
        }
    }

    private void head(long content, int kind) {
        whole(content << Layout.KIND_BITS | kind);
    }

    private void bytes(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, numbers, numbersEnd, bytes.length);
        numbersEnd += bytes.length;
    }
}
