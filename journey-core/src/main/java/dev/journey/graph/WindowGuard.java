package dev.journey.graph;

import dev.journey.condition.Occurred;

/**
 * How many events are in a window. As time passes they leave it, so that the number only falls.
 *
 * @param condition the condition as it was written
 * @param slot where the instants are kept
 * @param window when they leave
 */
public record WindowGuard(Occurred condition, int slot, Window window) implements Guard {

    /** The instants that are known, in the order in which they leave. */
    public long[] instants(Facts facts) {
        return (long[]) facts.slot(condition.over(), slot);
    }

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.allows(window.count(instants(facts), now));
    }

    @Override
    public long nextChange(Facts facts, long after) {
        return window.nextLeaving(instants(facts), after);
    }

    @Override
    public boolean canBegin() {
        return condition.atMost().isPresent();
    }

    @Override
    public boolean canEnd() {
        return condition.fewest() > 0;
    }
}
