package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.util.Set;
import java.util.TreeSet;

/** Groups customers by the personas whose segments hold; equal where the journeys are. */
final class ByPersona implements Grouping {

    private final JourneyEngine engine;

    ByPersona(JourneyEngine engine) {
        this.engine = engine;
    }

    @Override
    public Set<String> groups(History history, Replay replay) {
        return replay.progress()
                .<Set<String>>map(progress -> new TreeSet<>(engine.personas(progress, replay.asOf())))
                .orElse(Set.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByPersona grouping && engine.journey().equals(grouping.engine.journey());
    }

    @Override
    public int hashCode() {
        return engine.journey().hashCode();
    }

    @Override
    public String toString() {
        return "persona";
    }
}
