package dev.journey.map;

import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An archetype of the customers for whom the journey is made.
 *
 * <pre>{@code
 * Persona.builder("gift-giver").name("Gift giver").goal("a present that arrives in time").channel(EMAIL).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Persona permits ImmutablePersona {

    Persona() {}

    /** A persona of whom only the id is known. */
    public static Persona of(String id) {
        return builder(id).build();
    }

    /** A builder for a persona with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutablePersona.builder().id(id);
    }

    /** The id, unique among the personas of a journey. */
    public abstract String id();

    /** What people call the persona. */
    public abstract Optional<String> name();

    /** Who it is, in a sentence or two. */
    public abstract Optional<String> who();

    /** Age, place, income and the like: each by its name, as a text. */
    public abstract Map<String, String> demographics();

    /** What the persona wants to reach. */
    public abstract List<String> goals();

    /** What the persona cannot do without. */
    public abstract List<String> needs();

    /** What the persona worries about. */
    public abstract List<String> concerns();

    /** What the persona expects without asking for it. */
    public abstract List<String> expectations();

    /** What frustrates the persona. */
    public abstract List<String> painPoints();

    /** What the persona does by habit. */
    public abstract List<String> behaviours();

    /** What the persona prefers, channels aside: a way to pay, a kind of packaging. */
    public abstract List<String> preferences();

    /** The channels that the persona prefers, the most preferred first. */
    public abstract List<Channel> channels();

    /** A sentence that the persona might say. */
    public abstract Optional<String> quote();

    /**
     * Which customers the persona stands for. What it says of events looks back over the whole journey, unless it
     * states otherwise.
     */
    public abstract Optional<Condition> segment();

    /** Builds a persona; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutablePersona.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** What people call the persona. */
        public abstract Builder name(String name);

        /** Who it is, in a sentence or two. */
        public abstract Builder who(String who);

        /** One thing such as age or place, and what it is: {@code 25-40}; the last value of a name counts. */
        public abstract Builder demographic(String name, String value);

        /** Something that the persona wants to reach. */
        public abstract Builder goal(String goal);

        /** Something that the persona cannot do without. */
        public abstract Builder need(String need);

        /** Something that the persona worries about. */
        public abstract Builder concern(String concern);

        /** Something that the persona expects without asking for it. */
        public abstract Builder expectation(String expectation);

        /** Something that frustrates the persona. */
        public abstract Builder painPoint(String painPoint);

        /** Something that the persona does by habit. */
        public abstract Builder behaviour(String behaviour);

        /** Something that the persona prefers, channels aside. */
        public abstract Builder preference(String preference);

        /** The next channel in the order in which the persona prefers them. */
        public abstract Builder channel(Channel channel);

        /** A sentence that the persona might say. */
        public abstract Builder quote(String quote);

        /** Which customers the persona stands for. */
        public abstract Builder segment(Condition condition);

        /** The persona. */
        public abstract Persona build();
    }
}
