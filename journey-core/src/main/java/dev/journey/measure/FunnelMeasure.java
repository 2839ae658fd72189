package dev.journey.measure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How many customers got how far through a funnel, and what became of them.
 *
 * <p>A customer entered who reached the first step. Converted, in progress and dropped add up to those.
 *
 * @param order how the steps were looked for
 * @param asOf the instant up to which was looked
 * @param customers how many customers were looked at
 * @param steps how many reached each step
 * @param converted how many reached all of them
 * @param inProgress how many did not, and still have time for what they have begun; without order, all who did not
 * @param dropped how many did not, and have no time left
 */
public record FunnelMeasure(
        FunnelOrder order,
        Instant asOf,
        long customers,
        List<FunnelStepMeasure> steps,
        long converted,
        long inProgress,
        long dropped) {

    /** Copies the steps. */
    public FunnelMeasure {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(asOf, "asOf");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    }

    /** How many customers reached the first step. */
    public long entered() {
        return converted + inProgress + dropped;
    }
}
