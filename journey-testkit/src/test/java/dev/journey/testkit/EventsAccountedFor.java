package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.event.Event;
import java.util.Optional;

/** The numbers of a tally add up to the events that were given. */
final class EventsAccountedFor implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        long events = trial.entries().stream().filter(Event.class::isInstance).count();
        return same("total of the tally", events, trial.replay().tally().total());
    }
}
