package dev.journey.jackson.cbor;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.event.AttributeValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Takes the texts and numbers that a {@link Packer} gathered. No number is trusted that says how much is to come: what
 * is not there is missed before room is made for it.
 */
final class Unpacker {

    /** No number that can be meant is longer; a longer one would only take time. */
    private static final int MOST_BYTES = 250;

    private static final int MOST_DIGITS = 2_000;

    private final Tokens tokens;
    private final ReadLimits limits;
    private int values;
    private final String texts;
    private int textsAt;
    private final byte[] numbers;
    private int numbersAt;
    private final int offset;
    private String path = "";

    Unpacker(Tokens tokens, ReadLimits limits) throws IOException {
        this.tokens = tokens;
        this.limits = limits;
        this.texts = tokens.at("texts").text();
        this.numbers = tokens.at("numbers").bytes();
        this.offset = tokens.offset() - numbers.length;
    }

    /** Says what comes next, for messages: a key of the same snapshot in JSON. */
    Unpacker at(String key) {
        path = key;
        return this;
    }

    /** Everything must have been taken. */
    void end() {
        if (numbersAt != numbers.length) {
            throw refused("numbers must end after those of the snapshot, but there are " + left() + " bytes more");
        }
        if (textsAt != texts.length()) {
            throw refused("texts must be as long as their lengths say, " + textsAt + ", but are of " + texts.length());
        }
    }

    /** Whether there are more numbers. */
    boolean hasMore() {
        return numbersAt < numbers.length;
    }

    private int left() {
        return numbers.length - numbersAt;
    }

    /** A number that may be negative. */
    long whole() {
        long number = bits();
        return number >>> 1 ^ -(number & 1);
    }

    private long bits() {
        byte first = next();
        return first >= 0 ? first : more(first & 0x7f);
    }

    private byte next() {
        if (numbersAt == numbers.length) {
            throw refused(subject() + " must be a number, but there is none any more");
        }
        return numbers[numbersAt++];
    }

    /** The other groups of seven bits after the first. */
    private long more(long first) {
        long number = first;
        for (int shift = 7; shift < Long.SIZE; shift += 7) {
            byte group = next();
            number |= (group & 0x7fL) << shift;
            if (group >= 0) {
                if (group == 0 || shift == 63 && group != 1) {
                    break;
                }
                return number;
            }
        }
        throw refused(subject() + " must be a number of 64 bits in as few bytes as it needs");
    }

    private String subject() {
        return "'" + path + "'";
    }

    /** A number from 0 on. */
    int number() {
        return toInt(bits());
    }

    private int toInt(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw refused(subject() + " must be a number from 0 to " + Integer.MAX_VALUE + ": "
                    + Long.toUnsignedString(number));
        }
        return (int) number;
    }

    /** Four bytes as they are. */
    int fourBytes() {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = number << Byte.SIZE | next() & 0xff;
        }
        return number;
    }

    /** How much of something there is, of which each takes a number at least. */
    int size() {
        int size = number();
        if (size > left()) {
            throw refused(subject() + " must hold no more than fits into " + left() + " bytes: " + size);
        }
        values += size;
        if (values > limits.values()) {
            throw refused("snapshot must hold at most " + limits.values() + " values");
        }
        return size;
    }

    String text() {
        return text(bits());
    }

    private String text(long length) {
        if (length < 0 || length > texts.length() - textsAt) {
            throw refused(subject() + " must be as long as the text that is left, " + (texts.length() - textsAt)
                    + ", or shorter: " + length);
        }
        if (length > limits.textLength()) {
            throw refused(subject() + " must be a text of at most " + limits.textLength() + " characters: " + length);
        }
        int end = textsAt + (int) length;
        if (end < texts.length() && Character.isLowSurrogate(texts.charAt(end))) {
            throw refused(subject() + " must end with a whole character");
        }
        String text = texts.substring(textsAt, end);
        textsAt = end;
        return text;
    }

    /** An instant that is told as the time from an earlier one to it. */
    Instant after(Instant earlier) {
        long time = bits();
        return instant(Layout.millis(earlier) + (time >> 1), time);
    }

    /** An instant that is told as the time from it to a later one. */
    Instant before(Instant later) {
        long time = bits();
        return instant(Layout.millis(later) - (time >> 1), time);
    }

    private Instant instant(long millis, long time) {
        int nanos = 0;
        if ((time & 1) != 0) {
            nanos = number();
            if (nanos == 0 || nanos >= Layout.NANOS_PER_MILLI) {
                throw refused(subject() + " must have 1 to 999999 nanoseconds of a millisecond: " + nanos);
            }
        }
        return Layout.instant(millis, nanos);
    }

    AttributeValue value() {
        long head = whole();
        return switch (kind(head)) {
            case Layout.FLAG -> AttributeValue.of(flag(content(head)));
            case Layout.TEXT -> AttributeValue.of(text(content(head)));
            default -> AttributeValue.of(decimal(head));
        };
    }

    private static int kind(long head) {
        return (int) head & Layout.MOST_KIND;
    }

    private static long content(long head) {
        return head >> Layout.KIND_BITS;
    }

    private boolean flag(long number) {
        if (number < 0 || number > 1) {
            throw refused(subject() + " must be 0 or 1 where it is true or false: " + number);
        }
        return number == 1;
    }

    BigDecimal decimal() {
        return decimal(whole());
    }

    private BigDecimal decimal(long head) {
        return switch (kind(head)) {
            case Layout.WHOLE -> BigDecimal.valueOf(content(head));
            case Layout.DECIMAL -> scaled(content(head));
            default -> throw refused(subject() + " must be a number");
        };
    }

    private BigDecimal scaled(long scale) {
        int length = size();
        if (Math.abs(scale) > MOST_DIGITS || length == 0 || length > MOST_BYTES) {
            throw refused(subject() + " must be a decimal of 1 to " + MOST_BYTES + " bytes and a scale from -"
                    + MOST_DIGITS + " to " + MOST_DIGITS + ": of " + length + ", " + scale);
        }
        BigInteger unscaled = new BigInteger(numbers, numbersAt, length);
        numbersAt += length;
        return new BigDecimal(unscaled, (int) scale);
    }

    /** A refusal of the number that was read last. */
    InvalidDocumentException refused(String message) {
        return tokens.at(path).refused(message, offset + numbersAt);
    }
}
