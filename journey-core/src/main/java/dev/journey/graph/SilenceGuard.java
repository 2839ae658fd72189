package dev.journey.graph;

import dev.journey.condition.InactiveFor;
import java.time.ZoneId;

/**
 * How long no event has occurred.
 *
 * @param condition the condition as it was written
 * @param slot where the instant of the last event is kept
 * @param zone for lengths of the calendar
 */
public record SilenceGuard(InactiveFor condition, int slot, ZoneId zone) implements DueGuard {

    /** Whether there was an event, so that it is not counted from the beginning of the scope. */
    public boolean isBroken(Facts facts) {
        return last(facts).length > 0;
    }

    private long[] last(Facts facts) {
        return (long[]) facts.slot(condition.over(), slot);
    }

    @Override
    public long since(Facts facts) {
        return isBroken(facts) ? last(facts)[0] : facts.since(condition.over());
    }

    @Override
    public long due(Facts facts) {
        return condition.length().end(since(facts), zone);
    }
}
