package dev.journey.codec;

import java.util.NoSuchElementException;

/** No module provides a codec for this format. */
public final class UnknownFormatException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String format;

    UnknownFormatException(String what, String format, String advice) {
        super(what + "; " + advice);
        this.format = format;
    }

    /** The name or the suffix that nobody knows. */
    public String format() {
        return format;
    }
}
