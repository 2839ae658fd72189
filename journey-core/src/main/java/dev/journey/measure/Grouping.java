package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.Experiment;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.util.Objects;
import java.util.Set;

/**
 * How customers are told apart: into groups by name.
 *
 * <p>A host's own is a function of what a customer did and what the journey made of it, and must give the same for the
 * same. Parts that are merged take the same grouping, or equal ones; where they are sent, its {@code toString} says what
 * it groups by.
 */
@FunctionalInterface
public interface Grouping {

    /** The names of the groups of which a customer is: one, several, or none. */
    Set<String> groups(History history, Replay replay);

    /**
     * By the personas whose segments hold at the instant of the replay. A customer may be of several, and then counts in
     * each of them; or of none.
     */
    static Grouping byPersona(JourneyEngine engine) {
        return new ByPersona(Objects.requireNonNull(engine, "engine"));
    }

    /** By the channel of the customer's first event; none where that has no channel, or nothing has begun. */
    static Grouping byChannel() {
        return new ByChannel();
    }

    /**
     * By an attribute of the customer's profile, as it was at the instant of the replay; none where it is not known.
     * Numbers are called as files write them; so the text {@code 5} and the number are of one group.
     */
    static Grouping byAttribute(String name) {
        Objects.requireNonNull(name, "name");
        return new ByAttribute(name);
    }

    /** By an attribute of the customer's first event that has it; none where no event up to the replay's instant has. */
    static Grouping byEventAttribute(String name) {
        Objects.requireNonNull(name, "name");
        return new ByEventAttribute(name);
    }

    /** By the variant that an experiment assigns. */
    static Grouping byVariant(Experiment experiment) {
        return new ByVariant(Objects.requireNonNull(experiment, "experiment"));
    }
}
