package dev.journey.graph;

import dev.journey.event.EventTime;

/** Something has lasted for long enough: time alone makes it hold, and nothing but an event ends it. */
public sealed interface DueGuard extends Guard permits SilenceGuard, StayGuard {

    /** From when it is counted. */
    long since(Facts facts);

    /** When it is long enough, or {@link EventTime#NEVER}. */
    long due(Facts facts);

    @Override
    default boolean holds(Facts facts, long now) {
        return now >= due(facts);
    }

    @Override
    default long nextChange(Facts facts, long after) {
        long due = due(facts);
        return due > after ? due : EventTime.NEVER;
    }

    @Override
    default boolean canBegin() {
        return true;
    }
}
