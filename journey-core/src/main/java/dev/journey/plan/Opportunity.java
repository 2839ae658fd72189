package dev.journey.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A way in which the journey could become better, with or without a pain point that asks for it.
 *
 * <pre>{@code
 * Opportunity.builder("one-page-checkout").addresses("slow-checkout").impact(5).effort(3).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Opportunity permits ImmutableOpportunity {

    /** The highest impact and the highest effort; the lowest is 1. */
    public static final int MOST = 5;

    Opportunity() {}

    /** A builder for an opportunity with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableOpportunity.builder().id(id);
    }

    /** The id, unique among the opportunities of a journey. */
    public abstract String id();

    /** The ids of the pain points that it would take away. */
    public abstract List<String> addresses();

    /** How much it would change, from 1 to 5. */
    public abstract OptionalInt impact();

    /** How much work it would be, from 1 to 5. */
    public abstract OptionalInt effort();

    /** What it is, in a sentence or two. */
    public abstract Optional<String> description();

    /** Builds an opportunity; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableOpportunity.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** The id of a pain point that it would take away. */
        public abstract Builder addresses(String painPoint);

        /** How much it would change, from 1 to 5. */
        public abstract Builder impact(int impact);

        /** How much work it would be, from 1 to 5. */
        public abstract Builder effort(int effort);

        /** What it is, in a sentence or two. */
        public abstract Builder description(String description);

        /** The opportunity. */
        public abstract Opportunity build();
    }
}
