package dev.journey.codec;

import java.util.Collection;
import java.util.NoSuchElementException;

/** No module provides a codec for this format. */
public final class UnknownFormatException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String format;

    UnknownFormatException(String what, String format, Collection<String> known) {
        super(what + "; "
                + (known.isEmpty()
                        ? "no module provides any: add one to the class path or module path, such as journey-jackson"
                        : "known: " + String.join(", ", known)));
        this.format = format;
    }

    /** The name or the suffix that nobody knows. */
    public String format() {
        return format;
    }
}
