package dev.journey.run;

import dev.journey.graph.Guard;
import dev.journey.map.Persona;
import java.util.List;
import java.util.Map;

/** Of which personas a customer is. */
final class Personas {

    private Personas() {}

    /**
     * The ids of the personas whose segments hold at an instant.
     *
     * @throws IllegalArgumentException if a segment asks for the events of a visit
     */
    static List<String> of(State state, long now) {
        Map<String, Guard> segments = state.graph.segments();
        for (Persona persona : state.graph.journey().personas()) {
            if (persona.segment().isPresent() && !segments.containsKey(persona.id())) {
                throw new IllegalArgumentException(
                        "segment of persona '" + persona.id() + "' must not ask for the events of a visit, which only"
                                + " the rules of a stage remember; let it count over the"
                                + " journey");
            }
        }
        return segments.entrySet().stream()
                .filter(segment -> segment.getValue().holds(state, now))
                .map(Map.Entry::getKey)
                .toList();
    }
}
