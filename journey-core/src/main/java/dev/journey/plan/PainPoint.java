package dev.journey.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An obstacle or a frustration that customers meet.
 *
 * <pre>{@code
 * PainPoint.builder("slow-checkout").stage("purchase").touchpoint("checkout").severity(4).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class PainPoint permits ImmutablePainPoint {

    /** The highest severity; the lowest is 1. */
    public static final int WORST = 5;

    PainPoint() {}

    /** A builder for a pain point with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutablePainPoint.builder().id(id);
    }

    /** The id, unique among the pain points of a journey. */
    public abstract String id();

    /** The id of the stage in which it hurts; empty where it does in all. */
    public abstract Optional<String> stage();

    /** The id of the touchpoint at which it hurts. */
    public abstract Optional<String> touchpoint();

    /** The id of the persona whom it hurts; empty where it does all. */
    public abstract Optional<String> persona();

    /** What sort of pain it is, such as {@code friction}. */
    public abstract Optional<String> kind();

    /** How much it hurts, from 1 to 5. */
    public abstract OptionalInt severity();

    /** What it is, in a sentence or two. */
    public abstract Optional<String> description();

    /** Builds a pain point. */
    public abstract static sealed class Builder permits ImmutablePainPoint.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** The id of the stage in which it hurts. */
        public abstract Builder stage(String stage);

        /** The id of the touchpoint at which it hurts. */
        public abstract Builder touchpoint(String touchpoint);

        /** The id of the persona whom it hurts. */
        public abstract Builder persona(String persona);

        /** What sort of pain it is. */
        public abstract Builder kind(String kind);

        /** How much it hurts, from 1 to 5. */
        public abstract Builder severity(int severity);

        /** What it is, in a sentence or two. */
        public abstract Builder description(String description);

        /** The pain point. */
        public abstract PainPoint build();
    }
}
