package dev.journey.graph;

import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import java.util.function.IntConsumer;

/**
 * How often events occurred, however long ago.
 *
 * @param condition the condition as it was written
 * @param slot the key under which the number is kept
 */
public record CountGuard(Occurred condition, int slot) implements Guard {

    /** How many are known to have occurred; a number that can matter no more is not carried on. */
    public long count(Facts facts) {
        return CountSlot.in(facts.memory(), slot);
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.allows(count(facts));
    }

    @Override
    public boolean mayHoldOnEntering() {
        return condition.over() == Scope.JOURNEY || condition.fewest() == 0;
    }

    @Override
    public boolean needsMemory() {
        return condition.fewest() > 0;
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
