package dev.journey.run;

import dev.journey.condition.Condition;
import dev.journey.condition.Occurred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a condition expects, what is so, on what evidence, and what is missing. */
public sealed interface ConditionExplanation {

    /** The condition as it was written: what is expected. */
    Condition condition();

    /** Whether it holds. */
    boolean satisfied();

    /**
     * How many events there are of those that are counted.
     *
     * @param actual how many; a count that can matter no more is not carried on
     * @param evidence when the events in the window were; empty where there is no window and only their number is kept
     * @param missing how many more are needed, or how many there are too many
     * @param until for missing events, the instant before which they would do together with those already there; for
     *     too many, the instant at which enough have left the window; empty where there is none
     */
    record Count(
            Occurred condition,
            boolean satisfied,
            long actual,
            List<Instant> evidence,
            long missing,
            Optional<Instant> until)
            implements ConditionExplanation {

        /** Copies the evidence. */
        public Count {
            evidence = List.copyOf(evidence);
        }

        /** Whether there are too many, not too few. */
        public boolean tooMany() {
            return !satisfied
                    && condition.atMost().isPresent()
                    && actual > condition.atMost().getAsInt();
        }

        /** Such as {@code 1 of 3 product_viewed within 7 days; 2 more before 2026-01-08T09:05:00Z}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }

    /**
     * How long something has lasted.
     *
     * @param since from when it is counted
     * @param due when it is long enough; empty past the year 2261
     */
    record Lasting(Condition condition, boolean satisfied, Instant since, Optional<Instant> due)
            implements ConditionExplanation {

        /** Such as {@code in the stage since 2026-01-01T09:00:00Z, for 14 days on 2026-01-15T09:00:00Z}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }

    /**
     * What the parts of {@code allOf}, {@code anyOf} and {@code not} say, and of {@code always}, which has none.
     *
     * @param parts the explanations of the parts, in order
     */
    record Composed(Condition condition, boolean satisfied, List<ConditionExplanation> parts)
            implements ConditionExplanation {

        /** Copies the parts. */
        public Composed {
            parts = List.copyOf(parts);
        }

        /** The sentences of the parts, joined by {@code and}, {@code or} or preceded by {@code not}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }
}
