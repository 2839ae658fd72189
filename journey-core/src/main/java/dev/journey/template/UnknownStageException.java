package dev.journey.template;

import dev.journey.model.Suggestion;
import java.util.Collection;
import java.util.NoSuchElementException;

/** A stage model has no stage of this name. */
public final class UnknownStageException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnknownStageException(String model, String name, Collection<String> known) {
        super("stage model '" + model + "' has no stage '" + name + "'" + Suggestion.of(name, known));
        this.name = name;
    }

    /** The name that no stage has. */
    public String name() {
        return name;
    }
}
