package dev.journey.run;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Occurred;
import dev.journey.condition.Sequence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a condition expects, what is so, on what evidence, and what is missing. */
public sealed interface ConditionExplanation {

    /** The condition as it was written: what is expected. */
    Condition condition();

    /** Whether it holds. */
    boolean satisfied();

    /** The events on which this rests, in order of time, as far as they are remembered. */
    default List<Evidence> evidence() {
        return List.of();
    }

    /**
     * How many events there are of those that are counted.
     *
     * @param actual how many; counting stops where more events would change nothing
     * @param evidence the events that are counted; empty where there is no window, so that only their number is kept,
     *     and no history to look into
     * @param missing how many more are needed, or how many there are too many
     * @param until for missing events, the instant before which they would do together with those already there; for
     *     too many, the instant at which enough, and not more, have left the window; empty where there is none
     */
    record Count(
            Occurred condition,
            boolean satisfied,
            long actual,
            List<Evidence> evidence,
            long missing,
            Optional<Instant> until)
            implements ConditionExplanation {

        /** Copies the evidence. */
        public Count {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(until, "until");
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
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
     * @param evidence the event from which it is counted; empty where that is the beginning of the scope
     */
    record Lasting(
            Condition condition, boolean satisfied, Instant since, Optional<Instant> due, List<Evidence> evidence)
            implements ConditionExplanation {

        /** Copies the evidence. */
        public Lasting {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(due, "due");
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        }

        /** Such as {@code in the stage since 2026-01-01T09:00:00Z, for 14 days on 2026-01-15T09:00:00Z}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }

    /**
     * What there is where a condition compares: an attribute of the profile, the score, what an attribute adds up to,
     * the variant of an experiment, or what the host says.
     *
     * @param actual what there is, texts in quotes; different values are counted no further than the condition asks;
     *     empty where there is nothing, or where only the host knows
     * @param evidence the events of the window; empty where there is none
     */
    record Compared(Condition condition, boolean satisfied, Optional<String> actual, List<Evidence> evidence)
            implements ConditionExplanation {

        /** Copies the evidence. */
        public Compared {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(actual, "actual");
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        }

        /** Such as {@code score is 7; must be at least 13}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }

    /**
     * How far a sequence has come about.
     *
     * @param taken how many places are taken, from the first, by the beginning that has come farthest and may still go
     *     on
     * @param until the instant before which the last event must come; empty where there is none
     * @param evidence the first event of that beginning; empty where there is none
     */
    record InOrder(Sequence condition, boolean satisfied, int taken, Optional<Instant> until, List<Evidence> evidence)
            implements ConditionExplanation {

        /** Copies the evidence. */
        public InOrder {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(until, "until");
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        }

        /** When the first event of that beginning was; empty where there is none. */
        public Optional<Instant> since() {
            return evidence.stream().map(Evidence::at).findFirst();
        }

        /** Which event is to come next; empty where the sequence is complete. */
        public Optional<EventPattern> next() {
            return satisfied
                    ? Optional.empty()
                    : Optional.of(condition.patterns().get(taken));
        }

        /** Such as {@code 1 of 3 in order since 2026-01-02T00:00:00Z; next cart_left before 2026-01-04T00:00:00Z}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }

    /**
     * What the parts of {@code allOf}, {@code anyOf}, {@code not} and of a segment say; {@code always} has no parts.
     *
     * @param parts the explanations of the parts, in order
     */
    record Composed(Condition condition, boolean satisfied, List<ConditionExplanation> parts)
            implements ConditionExplanation {

        /** Copies the parts. */
        public Composed {
            Objects.requireNonNull(condition, "condition");
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        /** The sentences of the parts, joined by {@code and}, {@code or} or preceded by {@code not}. */
        @Override
        public String toString() {
            return ExplanationText.of(this);
        }
    }
}
