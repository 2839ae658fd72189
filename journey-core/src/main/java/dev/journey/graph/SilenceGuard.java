package dev.journey.graph;

import dev.journey.condition.InactiveFor;
import dev.journey.condition.Scope;
import java.time.ZoneId;
import java.util.function.IntConsumer;

/**
 * How long no event has occurred.
 *
 * @param condition the condition as it was written
 * @param slot the key under which the instant of the last event is kept
 * @param zone for lengths of the calendar
 */
public record SilenceGuard(InactiveFor condition, int slot, ZoneId zone) implements DueGuard {

    /** Whether there was an event, so that it is not counted from the beginning of the scope. */
    public boolean isBroken(Facts facts) {
        return facts.memory().first(slot) >= 0;
    }

    @Override
    public long since(Facts facts) {
        return facts.memory().number(slot, facts.since(condition.over()));
    }

    @Override
    public boolean mayHoldOnEntering() {
        return condition.over() == Scope.JOURNEY;
    }

    @Override
    public long due(Facts facts) {
        return condition.length().end(since(facts), zone);
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
