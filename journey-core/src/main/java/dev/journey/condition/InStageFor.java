package dev.journey.condition;

import java.util.Objects;

/**
 * The customer has been in the stage for at least so long.
 *
 * @param length counted from entering the stage
 */
public record InStageFor(Length length) implements Condition {

    /** Checks that there is a length. */
    public InStageFor {
        Objects.requireNonNull(length, "length");
    }

    @Override
    public String kind() {
        return "inStageFor";
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "in the stage for " + length.words();
    }
}
