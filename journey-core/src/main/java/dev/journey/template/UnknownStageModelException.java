package dev.journey.template;

import dev.journey.model.Suggestion;
import java.util.Collection;
import java.util.NoSuchElementException;

/** No ready-made stage model has this id. */
public final class UnknownStageModelException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownStageModelException(String id, Collection<String> known) {
        super("there is no ready-made stage model '" + id + "'" + Suggestion.of(id, known));
        this.id = id;
    }

    /** The id that no model has. */
    public String id() {
        return id;
    }
}
