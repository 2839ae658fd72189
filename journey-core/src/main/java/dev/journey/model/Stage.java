package dev.journey.model;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.readiness.Readiness;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of a journey: where a customer stands, and what the business wants to reach with those who stand there.
 *
 * <pre>{@code
 * Stage.builder("consideration")
 *         .phase(Phase.PRE_PURCHASE)
 *         .objective("be among the options")
 *         .touchpoint("product-page", WEBSITE, "product_viewed")
 *         .conversion(Conversion.of("added_to_cart"))
 *         .window(Length.parse("P30D"))
 *         .build()
 * }</pre>
 *
 * <p>A stage that {@linkplain #ends() ends} the journey is terminal: nothing leaves it, and it handles nothing.
 */
@Value.Immutable
public abstract sealed class Stage permits ImmutableStage {

    Stage() {}

    /** A stage of which only the id is known. */
    public static Stage of(String id) {
        return builder(id).build();
    }

    /** A builder for a stage with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableStage.builder().id(id);
    }

    /** The id, unique among the stages of a journey. */
    public abstract String id();

    /** What people call the stage. */
    public abstract Optional<String> name();

    /** The phase of buying that the stage belongs to. */
    public abstract Optional<Phase> phase();

    /** How the journey is over for those who enter the stage; empty where it goes on. */
    public abstract Optional<Ending> ends();

    /** Who the customers in this stage are. */
    public abstract Optional<String> definition();

    /** What the business wants to reach with them. */
    public abstract Optional<String> objective();

    /** What the business should expect here: how long it takes, what customers will ask. */
    public abstract List<String> expect();

    /** Why customers in this stage should choose the brand. */
    public abstract Optional<String> valueProposition();

    /** The ids of the touchpoints that customers meet in this stage; the journey holds the touchpoints themselves. */
    public abstract List<String> touchpoints();

    /** The event by which a visit succeeds. Without one, moving on to a later stage is the success. */
    public abstract Optional<Conversion> conversion();

    /** How long a visit may take to succeed, the last instant included; for ever where it is absent. */
    public abstract Optional<Length> window();

    /** What personas do, think and feel here. */
    public abstract List<Experience> experiences();

    /** What the business does to reach its objective. */
    public abstract List<Tactic> tactics();

    /** What is measured to see whether the stage works. */
    public abstract List<Metric> metrics();

    /** What must be so of the stage as a whole before the business moves its effort on. */
    public abstract Optional<Readiness> readiness();

    /** The messages that a customer may get in this stage, in the order in which they are tried. */
    public abstract List<FollowUp> followUps();

    /** Who takes over when a customer enters. */
    public abstract Optional<HandOff> handOff();

    /** Touchpoints defined in place, until a journey takes them into its own list. */
    abstract List<Touchpoint> ownTouchpoints();

    /** The id and, where the journey is over, how: such as {@code lost (lapse)}. */
    @Override
    public String toString() {
        return id() + ends().map(ending -> " (" + ending.key() + ")").orElse("");
    }

    /** Whether the journey is over for those who enter. */
    public boolean isTerminal() {
        return ends().isPresent();
    }

    Stage withoutOwnTouchpoints() {
        return ownTouchpoints().isEmpty() ? this : ((ImmutableStage) this).withOwnTouchpoints();
    }

    /** Builds a stage; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableStage.Builder {

        Builder() {}

        abstract Builder id(String id);

        abstract Builder ownTouchpoint(Touchpoint touchpoint);

        /** What people call the stage. */
        public abstract Builder name(String name);

        /** The phase of buying that the stage belongs to. */
        public abstract Builder phase(Phase phase);

        /** How the journey is over for those who enter the stage. */
        public abstract Builder ends(Ending ending);

        /** Who the customers in this stage are. */
        public abstract Builder definition(String definition);

        /** What the business wants to reach with them. */
        public abstract Builder objective(String objective);

        /** Something that the business should expect here. */
        public abstract Builder expect(String expectation);

        /** Why customers in this stage should choose the brand. */
        public abstract Builder valueProposition(String proposition);

        /** A touchpoint that the journey, or another stage, defines. */
        public abstract Builder touchpoint(String id);

        /** A touchpoint defined here, once for the whole journey. */
        public Builder touchpoint(Touchpoint touchpoint) {
            Objects.requireNonNull(touchpoint, "touchpoint");
            return touchpoint(touchpoint.id()).ownTouchpoint(touchpoint);
        }

        /** A touchpoint defined here, seen in events of these types. */
        public Builder touchpoint(String id, Channel channel, String... eventTypes) {
            return touchpoint(Touchpoint.of(id, channel, eventTypes));
        }

        /** The event by which a visit succeeds. */
        public abstract Builder conversion(Conversion conversion);

        /** How long a visit may take to succeed. */
        public abstract Builder window(Length length);

        /** What a persona does, thinks and feels here. */
        public abstract Builder experience(Experience experience);

        /** Something that the business does to reach its objective. */
        public abstract Builder tactic(Tactic tactic);

        /** Something that is measured to see whether the stage works. */
        public abstract Builder metric(Metric metric);

        /** What must be so of the stage as a whole before the business moves its effort on. */
        public abstract Builder readiness(Readiness readiness);

        /** One more message, tried after those already there. */
        public abstract Builder followUp(FollowUp followUp);

        /** Who takes over when a customer enters. */
        public abstract Builder handOff(HandOff handOff);

        /** The stage. */
        public abstract Stage build();
    }
}
