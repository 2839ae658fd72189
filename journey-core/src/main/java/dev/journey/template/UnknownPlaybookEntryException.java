package dev.journey.template;

import dev.journey.model.Suggestion;
import java.util.Collection;
import java.util.NoSuchElementException;

/** The playbook has no entry of this kind with this id. */
public final class UnknownPlaybookEntryException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownPlaybookEntryException(String kind, String id, Collection<String> known) {
        super("playbook has no " + kind + " '" + id + "'" + Suggestion.of(id, known));
        this.id = id;
    }

    /** The id that no such entry has. */
    public String id() {
        return id;
    }
}
