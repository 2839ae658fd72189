package dev.journey.measure;

import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.run.Replay;
import java.util.Set;

/** Groups customers by the channel of their first event. */
record ByChannel() implements Grouping {

    @Override
    public Set<String> groups(History history, Replay replay) {
        return history.events()
                .findFirst()
                .filter(event -> !event.at().isAfter(replay.asOf()))
                .flatMap(Event::channel)
                .map(Channel::name)
                .map(Set::of)
                .orElse(Set.of());
    }

    @Override
    public String toString() {
        return "channel";
    }
}
