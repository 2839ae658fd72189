package dev.journey.condition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * At least one of several conditions holds; of none, that is not so.
 *
 * @param parts the conditions, in the order of writing
 */
public record AnyOf(List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AnyOf {
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }

    @Override
    public String kind() {
        return "anyOf";
    }

    /** The conditions in words, joined by {@code or}. */
    @Override
    public String toString() {
        return parts.isEmpty() ? "never" : parts.stream().map(AllOf::enclosed).collect(Collectors.joining(" or "));
    }
}
