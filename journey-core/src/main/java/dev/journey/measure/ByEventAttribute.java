package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.run.Replay;
import java.util.Set;

/** Groups customers by an attribute of their first event that has it. */
record ByEventAttribute(String name) implements Grouping {

    @Override
    public Set<String> groups(History history, Replay replay) {
        return history.events()
                .filter(event -> !event.at().isAfter(replay.asOf()))
                .flatMap(event -> event.attribute(name).stream())
                .findFirst()
                .map(value -> Set.of(value.toString()))
                .orElse(Set.of());
    }

    @Override
    public String toString() {
        return "event attribute '" + name + "'";
    }
}
