package dev.journey.graph;

import dev.journey.condition.Aggregate;

/**
 * What an attribute adds up to, however long ago the events were.
 *
 * @param condition the condition as it was written
 * @param slot where the summary is kept
 */
public record SummaryGuard(Aggregate condition, int slot) implements AggregateGuard {

    @Override
    public Summary summary(Facts facts, long now) {
        return (Summary) facts.slot(condition.over(), slot);
    }
}
