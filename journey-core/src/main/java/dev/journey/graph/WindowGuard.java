package dev.journey.graph;

import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import java.util.function.IntConsumer;

/**
 * How many events are in a window. As time passes they leave it, so that the number only falls.
 *
 * @param condition the condition as it was written
 * @param slot the key under which the instants are kept
 * @param window when they leave
 */
public record WindowGuard(Occurred condition, int slot, Window window) implements Guard {

    /** The instants that are known, in the order in which they leave. */
    public long[] instants(Facts facts) {
        return facts.memory().numbersOf(slot);
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.allows(window.count(facts.memory(), slot, now));
    }

    @Override
    public long nextChange(Facts facts, long after) {
        return window.nextLeaving(facts.memory(), slot, after);
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
    public boolean canBegin() {
        return condition.atMost().isPresent();
    }

    @Override
    public boolean canEnd() {
        return condition.fewest() > 0;
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
