package dev.journey.graph;

import dev.journey.condition.OfPersona;
import java.util.List;

/**
 * The segment of a persona holds.
 *
 * @param condition the condition as it was written
 * @param segment the guard of the segment, shared by all who name the persona
 */
public record PersonaGuard(OfPersona condition, Guard segment) implements Guard {

    @Override
    public List<Guard> parts() {
        return List.of(segment);
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return segment.holds(facts, now);
    }

    @Override
    public long nextChange(Facts facts, long after) {
        return segment.nextChange(facts, after);
    }

    @Override
    public boolean canBegin() {
        return segment.canBegin();
    }

    @Override
    public boolean canEnd() {
        return segment.canEnd();
    }
}
