package dev.journey.testkit.law;

import java.util.Optional;

/** The numbers of a tally add up to the events that were given. */
final class EventsAccountedFor implements Law {

    @Override
    public String name() {
        return "every event is accounted for";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        long given = life.history().events().count() + life.history().repeated();
        long counted = life.replay().tally().total();
        return counted == given
                ? Optional.empty()
                : Optional.of("the tally adds up to " + counted + " of " + Words.count(given, "event"));
    }
}
