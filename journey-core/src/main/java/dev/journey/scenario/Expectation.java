package dev.journey.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What is expected of a customer at a step of a scenario; all that is stated must be so. */
@Value.Immutable
public abstract sealed class Expectation permits ImmutableExpectation {

    Expectation() {}

    /** A builder. */
    public static Builder builder() {
        return ImmutableExpectation.builder();
    }

    /** The customer is in this stage. */
    public static Expectation inStage(String stage) {
        return builder().stage(stage).build();
    }

    /** The id of the stage in which the customer is. */
    public abstract Optional<String> stage();

    /** The effects since the last step that stated effects, all of them, in order; an empty list for none. */
    public abstract Optional<List<ExpectedEffect>> effects();

    /** The next deadline. */
    public abstract Optional<Instant> deadline();

    /** Whether there is to be no deadline at all. */
    @Value.Default
    public boolean withoutDeadline() {
        return false;
    }

    /** The points that the customer has. */
    public abstract OptionalLong score();

    /** What is said of the conditions of transitions out of the stage, by their ids. */
    public abstract Map<String, String> because();

    @Value.Check
    void check() {
        if (withoutDeadline() && deadline().isPresent()) {
            throw new IllegalArgumentException("expectation must state a deadline or that there is none, not both: "
                    + deadline().get());
        }
    }

    /** Builds an expectation. */
    public abstract static sealed class Builder permits ImmutableExpectation.Builder {

        Builder() {}

        /** The customer is in this stage. */
        public abstract Builder stage(String stage);

        /** These are the effects since the last step that stated effects. */
        public abstract Builder effects(List<ExpectedEffect> effects);

        /** The next deadline. */
        public abstract Builder deadline(Instant deadline);

        /** Whether there is to be no deadline at all. */
        public abstract Builder withoutDeadline(boolean none);

        /** The points that the customer has. */
        public abstract Builder score(long score);

        /** What is said of the condition of a transition out of the stage. */
        public abstract Builder because(String transition, String sentence);

        /**
         * The expectation.
         *
         * @throws IllegalArgumentException if it states a deadline and that there is none
         */
        public abstract Expectation build();
    }
}
