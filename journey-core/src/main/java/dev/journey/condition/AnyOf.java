package dev.journey.condition;

import java.util.List;

/**
 * At least one of several conditions holds; of none, that is not so.
 *
 * @param parts the conditions, in the order of writing
 */
public record AnyOf(List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AnyOf {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "anyOf";
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "any of " + parts;
    }
}
