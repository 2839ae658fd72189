package dev.journey.measure;

import dev.journey.condition.Length;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that {@link FunnelMeasures} or {@link StageFunnelMeasures} have gathered.
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param over what its steps are
 * @param order how its steps were looked for
 * @param window how long a customer may take from the first step to the last
 * @param customers how many customers were looked at
 * @param converted how many of them got through
 * @param inProgress how many still can
 * @param steps how many came how far, first step first; at least one
 */
public record GatheredFunnel(
        String journey,
        int version,
        Instant asOf,
        Over over,
        FunnelOrder order,
        Length window,
        long customers,
        long converted,
        long inProgress,
        List<OfStep> steps)
        implements Gathered {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the version is less than 1, a number is negative or there is no step; if the first has times; if more
     *     customers reached a step than were looked at; or if more got through, or still can, than entered
     */
    public GatheredFunnel {
        Sound.basis(journey, version, asOf);
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(window, "window");
        Sound.count("customers", customers);
        Sound.count("converted", converted);
        Sound.count("inProgress", inProgress);
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("funnel must have at least one step");
        }
        for (OfStep step : steps) {
            Sound.atMost("reached", step.reached(), "customers", customers);
        }
        if (!steps.get(0).times().isEmpty()) {
            throw new IllegalArgumentException("first step of a funnel must have no times: has "
                    + steps.get(0).times().size());
        }
        long entered = steps.get(0).reached();
        Sound.atMost("converted", converted, "reached", entered);
        Sound.atMost("inProgress", inProgress, "reached", entered - converted);
    }

    /** The steps in words, first step first. */
    List<String> names() {
        return steps.stream().map(OfStep::step).toList();
    }

    /** The steps and the window, such as {@code stages look > cart within 30 minutes}. */
    String words() {
        return (over == Over.STAGES ? "stages " : "") + String.join(" > ", names()) + " within " + window.words();
    }

    /** What the steps of a funnel are. */
    public enum Over {
        /** Events that match a pattern. */
        EVENTS,
        /** Stages that are entered. */
        STAGES
    }

    /**
     * How customers came to one step.
     *
     * @param step the pattern of its events in words, or the id of its stage
     * @param reached how many customers did
     * @param times how long they took from the step before, the shortest first
     */
    public record OfStep(String step, long reached, List<Duration> times) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the number is negative, or there are more times than customers
         */
        public OfStep {
            Objects.requireNonNull(step, "step");
            Sound.count("reached", reached);
            times = List.copyOf(Objects.requireNonNull(times, "times"));
            Sound.atMost("times", times.size(), "reached", reached);
        }
    }
}
