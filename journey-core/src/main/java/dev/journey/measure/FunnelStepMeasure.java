package dev.journey.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * How many customers reached one step of a funnel.
 *
 * @param step what the step is, in words: the pattern of an event, or the id of a stage
 * @param customers how many reached it
 * @param time how long they took from the step before; empty for the first step, where nobody reached it, and where
 *     order plays no part
 */
public record FunnelStepMeasure(String step, long customers, Optional<Spread> time) {

    /** Checks that nothing is missing. */
    public FunnelStepMeasure {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(time, "time");
    }
}
