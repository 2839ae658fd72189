package dev.journey.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How often the conversion of a stage was reached, whether or not in time.
 *
 * @param stage the id of the stage
 * @param kind what is reached, where the conversion says so
 * @param reached how many visits reached it
 * @param customers how many customers did
 * @param value what all of it was worth: the sum of the values that are numbers; empty where there is none
 */
public record GoalMeasure(
        String stage, Optional<String> kind, long reached, long customers, Optional<BigDecimal> value) {

    /** Checks that nothing is missing. */
    public GoalMeasure {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }
}
