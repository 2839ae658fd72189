package dev.journey.condition;

import java.util.List;
import java.util.Objects;

/**
 * Another condition does not hold.
 *
 * @param condition the other one
 */
public record Not(Condition condition) implements Condition {

    /** Checks that there is a condition. */
    public Not {
        Objects.requireNonNull(condition, "condition");
    }

    @Override
    public String kind() {
        return "not";
    }

    @Override
    public List<Condition> parts() {
        return List.of(condition);
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "not (" + condition + ")";
    }
}
