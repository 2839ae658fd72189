package dev.journey.codec;

import org.immutables.value.Value;

/**
 * How much of a document or of lines is read at most, so that whoever sends one decides neither over memory nor over
 * time.
 *
 * <p>What goes beyond is refused with a message that names the limit. The {@link #standard()} ones are far above what
 * people write; a service that reads what strangers send may want lower ones.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.builder().documentBytes(100_000).build();
 * JourneyFile.open(path, limits);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ReadLimits permits ImmutableReadLimits {

    /** As deep as anything may be nested at all: deeper, and the stack of a small thread may not hold it. */
    public static final int DEEPEST = 200;

    private static final ReadLimits STANDARD = builder().build();

    ReadLimits() {}

    /** The limits where nothing else is said. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** A builder of limits that are the standard ones where nothing else is said. */
    public static Builder builder() {
        return ImmutableReadLimits.builder();
    }

    /** How many bytes a document has at most; 8 MiB as standard. */
    @Value.Default
    public int documentBytes() {
        return 8 << 20;
    }

    /** How many bytes a line has at most, its end not counted; 1 MiB as standard. */
    @Value.Default
    public int lineBytes() {
        return 1 << 20;
    }

    /** How deep values are nested at most, from 1 to {@link #DEEPEST}, which is the standard. */
    @Value.Default
    public int levels() {
        return DEEPEST;
    }

    /** How many values a document or a line holds at most, objects and lists among them; a million as standard. */
    @Value.Default
    public int values() {
        return 1_000_000;
    }

    /**
     * How many characters a text has at most, as {@link String#length()} counts them; a million as standard. A line of
     * YAML has no more, whatever it holds.
     */
    @Value.Default
    public int textLength() {
        return 1_000_000;
    }

    /** How many characters a key of an object has at most, names of attributes among them; 1,000 as standard. */
    @Value.Default
    public int keyLength() {
        return 1_000;
    }

    /** With how many digits a number can be written in full at most; 1,000 as standard. */
    @Value.Default
    public int numberDigits() {
        return 1_000;
    }

    /** After how many problems reading stops; 1,000 as standard. */
    @Value.Default
    public int problems() {
        return 1_000;
    }

    @Value.Check
    void check() {
        checkPositive("documentBytes", documentBytes());
        checkPositive("lineBytes", lineBytes());
        checkPositive("levels", levels());
        checkPositive("values", values());
        checkPositive("textLength", textLength());
        checkPositive("keyLength", keyLength());
        checkPositive("numberDigits", numberDigits());
        checkPositive("problems", problems());
        if (levels() > DEEPEST) {
            throw new IllegalArgumentException("levels must be at most " + DEEPEST + ": " + levels());
        }
    }

    private static void checkPositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + limit);
        }
    }

    /** Builds limits. */
    public abstract static sealed class Builder permits ImmutableReadLimits.Builder {

        Builder() {}

        /** How many bytes a document has at most, at least 1. */
        public abstract Builder documentBytes(int bytes);

        /** How many bytes a line has at most, at least 1; its end is not counted. */
        public abstract Builder lineBytes(int bytes);

        /** How deep values are nested at most, from 1 to {@link ReadLimits#DEEPEST}. */
        public abstract Builder levels(int levels);

        /** How many values a document or a line holds at most, at least 1; objects and lists are values too. */
        public abstract Builder values(int values);

        /** How many characters a text has at most, at least 1. */
        public abstract Builder textLength(int characters);

        /** How many characters a key of an object has at most, at least 1. */
        public abstract Builder keyLength(int characters);

        /** With how many digits a number can be written in full at most, at least 1. */
        public abstract Builder numberDigits(int digits);

        /** After how many problems reading stops, at least 1. */
        public abstract Builder problems(int problems);

        /**
         * The limits.
         *
         * @throws IllegalArgumentException if one of them is out of its range
         */
        public abstract ReadLimits build();
    }
}
