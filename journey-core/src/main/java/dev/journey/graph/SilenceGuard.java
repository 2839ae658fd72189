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

    @Override
    public long since(Facts facts) {
        long[] last = (long[]) facts.slot(condition.over(), slot);
        return last.length == 0 ? facts.since(condition.over()) : last[0];
    }

    @Override
    public long due(Facts facts) {
        return condition.length().end(since(facts), zone);
    }
}
