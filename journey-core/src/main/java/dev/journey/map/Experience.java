package dev.journey.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a persona does, thinks and feels in a stage, at a touchpoint or in the stage as a whole.
 *
 * <pre>{@code
 * Experience.builder("gift-giver")
 *         .touchpoint("home-page")
 *         .doing("looks for something small")
 *         .feeling("curious")
 *         .emotion(1)
 *         .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Experience permits ImmutableExperience {

    /** The worst that a customer can feel. */
    public static final int WORST = -2;

    /** The best that a customer can feel. */
    public static final int BEST = 2;

    Experience() {}

    /** A builder for an experience of the persona with this id. */
    public static Builder builder(String persona) {
        return ImmutableExperience.builder().persona(persona);
    }

    /** The id of the persona who has it. */
    public abstract String persona();

    /** The id of the touchpoint where it is had; empty where it is that of the stage as a whole. */
    public abstract Optional<String> touchpoint();

    /** What the persona wants to reach here. */
    public abstract List<String> goals();

    /** What the persona does. */
    public abstract Optional<String> doing();

    /** What the persona thinks. */
    public abstract Optional<String> thinking();

    /** What the persona feels, in a word. */
    public abstract Optional<String> feeling();

    /** How good that feels, from {@link #WORST} to {@link #BEST}: from -2 to 2. */
    public abstract OptionalInt emotion();

    /** What the persona needs here. */
    public abstract List<String> needs();

    /** How this is known: by an interview, a survey, a guess. */
    public abstract Optional<String> evidence();

    /** Builds an experience; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableExperience.Builder {

        Builder() {}

        abstract Builder persona(String persona);

        /** The id of the touchpoint where it is had. */
        public abstract Builder touchpoint(String touchpoint);

        /** Something that the persona wants to reach here. */
        public abstract Builder goal(String goal);

        /** What the persona does. */
        public abstract Builder doing(String doing);

        /** What the persona thinks. */
        public abstract Builder thinking(String thinking);

        /** What the persona feels, in a word. */
        public abstract Builder feeling(String feeling);

        /** How good that feels, from {@link #WORST} to {@link #BEST}: from -2 to 2. */
        public abstract Builder emotion(int emotion);

        /** Something that the persona needs here. */
        public abstract Builder need(String need);

        /** How this is known. */
        public abstract Builder evidence(String evidence);

        /** The experience. */
        public abstract Experience build();
    }
}
