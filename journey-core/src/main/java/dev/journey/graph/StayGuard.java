package dev.journey.graph;

import dev.journey.condition.InStageFor;
import dev.journey.condition.Scope;
import java.time.ZoneId;

/**
 * How long the customer has been in the stage.
 *
 * @param condition the condition as it was written
 * @param zone for lengths of the calendar
 */
public record StayGuard(InStageFor condition, ZoneId zone) implements DueGuard {

    @Override
    public long since(Facts facts) {
        return facts.since(Scope.STAGE);
    }

    @Override
    public boolean mayHoldOnEntering() {
        return false;
    }

    @Override
    public long due(Facts facts) {
        return condition.length().end(since(facts), zone);
    }
}
