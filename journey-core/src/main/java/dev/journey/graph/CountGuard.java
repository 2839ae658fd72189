package dev.journey.graph;

import dev.journey.condition.Occurred;

/**
 * How often events occurred, however long ago.
 *
 * @param condition the condition as it was written
 * @param slot where the number is kept
 */
public record CountGuard(Occurred condition, int slot) implements Guard {

    /** How many are known to have occurred; a number that can matter no more is not carried on. */
    public long count(Facts facts) {
        return CountSlot.in(facts.slot(condition.over(), slot));
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.allows(count(facts));
    }
}
