package dev.journey.measure;

import dev.journey.event.AttributeValue;
import dev.journey.event.History;
import dev.journey.run.Replay;
import java.util.Optional;
import java.util.Set;

/** Groups customers by an attribute of their profile. */
record ByAttribute(String name) implements Grouping {

    @Override
    public Set<String> groups(History history, Replay replay) {
        return replay.progress()
                .flatMap(progress -> Optional.ofNullable(progress.profile().get(name)))
                .map(AttributeValue::toString)
                .map(Set::of)
                .orElse(Set.of());
    }

    @Override
    public String toString() {
        return "attribute '" + name + "'";
    }
}
