package dev.journey.condition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All of several conditions hold; of none, that is so.
 *
 * @param parts the conditions, in the order of writing
 */
public record AllOf(List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AllOf {
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }

    @Override
    public String kind() {
        return "allOf";
    }

    /** The conditions in words, joined by {@code and}. */
    @Override
    public String toString() {
        return parts.isEmpty() ? "always" : parts.stream().map(AllOf::enclosed).collect(Collectors.joining(" and "));
    }

    /** The part in brackets, if it would otherwise run into its neighbours. */
    static String enclosed(Condition part) {
        String words = part.toString();
        return words.contains(" and ") || words.contains(" or ") ? "(" + words + ")" : words;
    }
}
