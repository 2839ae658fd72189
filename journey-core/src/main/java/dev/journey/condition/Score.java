package dev.journey.condition;

import java.util.Objects;

/**
 * The points that the customer has gathered over the journey compare so.
 *
 * @param comparison what must be so of the score
 */
public record Score(Comparison comparison) implements Condition {

    /** Checks that there is a comparison. */
    public Score {
        Objects.requireNonNull(comparison, "comparison");
    }

    @Override
    public String kind() {
        return "score";
    }

    /** The condition in words, such as {@code score at least 20}. */
    @Override
    public String toString() {
        return "score " + comparison;
    }
}
