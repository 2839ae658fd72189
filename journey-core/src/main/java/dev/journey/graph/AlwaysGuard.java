package dev.journey.graph;

import dev.journey.condition.Always;

/**
 * Holds at every instant.
 *
 * @param condition the condition as it was written
 */
public record AlwaysGuard(Always condition) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return true;
    }
}
