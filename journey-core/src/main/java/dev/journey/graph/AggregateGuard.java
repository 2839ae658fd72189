package dev.journey.graph;

import dev.journey.condition.Aggregate;

/** What an attribute adds up to is as it should be. */
public sealed interface AggregateGuard extends Guard permits SummaryGuard, WindowedGuard {

    @Override
    Aggregate condition();

    /** What the attribute adds up to at this instant. */
    Summary summary(Facts facts, long now);

    /** What it adds up to without any event. */
    default Summary ofNone() {
        return Summary.of(condition().function(), condition().comparison().enough());
    }

    @Override
    default boolean holds(Facts facts, long now) {
        return summary(facts, now).holds(condition().comparison());
    }
}
