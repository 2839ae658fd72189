package dev.journey.graph;

import dev.journey.condition.Not;
import java.util.List;

/**
 * Another guard does not hold.
 *
 * @param condition the condition as it was written
 * @param part the other guard
 */
public record NotGuard(Not condition, Guard part) implements Guard {

    @Override
    public List<Guard> parts() {
        return List.of(part);
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return !part.holds(facts, now);
    }

    @Override
    public long nextChange(Facts facts, long after) {
        return part.nextChange(facts, after);
    }

    @Override
    public boolean canBegin() {
        return part.canEnd();
    }

    @Override
    public boolean canEnd() {
        return part.canBegin();
    }
}
