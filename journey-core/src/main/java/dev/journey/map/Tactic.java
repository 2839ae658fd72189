package dev.journey.map;

import dev.journey.event.Channel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the business does in a stage to reach its objective.
 *
 * <pre>{@code
 * Tactic.builder("seo").name("Be found by search engines").cost(Cost.LOW).channel(WEBSITE).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Tactic permits ImmutableTactic {

    Tactic() {}

    /** A tactic of which only the id is known. */
    public static Tactic of(String id) {
        return builder(id).build();
    }

    /** A builder for a tactic with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableTactic.builder().id(id);
    }

    /** The id, unique among the tactics of a journey. */
    public abstract String id();

    /** What people call the tactic. */
    public abstract Optional<String> name();

    /** What it costs. */
    public abstract Optional<Cost> cost();

    /** Whether professionals have to be paid for it. */
    @Value.Default
    public boolean professional() {
        return false;
    }

    /** The channels on which it happens. */
    public abstract List<Channel> channels();

    /** The ids of the personas for whom it is meant; for all where there are none. */
    public abstract List<String> personas();

    /** Builds a tactic; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableTactic.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** What people call the tactic. */
        public abstract Builder name(String name);

        /** What it costs. */
        public abstract Builder cost(Cost cost);

        /** Whether professionals have to be paid for it; false if not set. */
        public abstract Builder professional(boolean professional);

        /** A channel on which it happens. */
        public abstract Builder channel(Channel channel);

        /** The id of a persona for whom it is meant. */
        public abstract Builder persona(String persona);

        /** The tactic. */
        public abstract Tactic build();
    }
}
