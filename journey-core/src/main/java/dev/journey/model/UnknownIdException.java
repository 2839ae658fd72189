package dev.journey.model;

import java.util.Collection;
import java.util.NoSuchElementException;

/** A journey has nothing of this kind under this id. */
public final class UnknownIdException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** Names what was looked for, such as a {@code stage}, in which journey, and what is there instead. */
    public UnknownIdException(String kind, String id, String journey, Collection<String> known) {
        super("journey '" + journey + "' has no " + kind + " '" + id + "'" + Suggestion.of(id, known));
        this.id = id;
    }

    /** The id that nothing has. */
    public String id() {
        return id;
    }
}
