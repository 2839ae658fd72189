package dev.journey.graph;

import dev.journey.condition.Condition;
import dev.journey.event.EventTime;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A condition made ready to be asked: it knows where the facts it needs are kept.
 *
 * <p>Between two events the truth of a guard changes only at certain instants, which {@link #nextChange} names; so
 * "when does time alone make it hold" is answered by walking over them. A guard that says nothing of time does not
 * change between two events.
 */
public sealed interface Guard
        permits AggregateGuard,
                AlwaysGuard,
                AttributeGuard,
                CountGuard,
                CustomGuard,
                DueGuard,
                NotGuard,
                PartsGuard,
                PersonaGuard,
                ScoreGuard,
                SequenceGuard,
                VariantGuard,
                WindowGuard {

    /** The condition as it was written. */
    Condition condition();

    /** In the place of a slot: every event that is counted may change the answer. */
    int EVERY_SLOT = -1;

    /** Whether it holds at this instant. */
    boolean holds(Facts facts, long now);

    /** The guards that this one is made of. */
    default List<Guard> parts() {
        return List.of();
    }

    /** The keys of the slots on which the answer depends, in any order. */
    default void forEachSlot(IntConsumer slots) {
        parts().forEach(part -> part.forEachSlot(slots));
    }

    /** Whether it may hold at the instant at which the stage is entered, when nothing is known of the visit yet. */
    default boolean mayHoldOnEntering() {
        return true;
    }

    /** Whether it cannot hold while nothing is remembered in any of its slots, and need not be asked then. */
    default boolean needsMemory() {
        return false;
    }

    /** The next instant after this one at which time alone may change the answer, or {@link EventTime#NEVER}. */
    default long nextChange(Facts facts, long after) {
        return EventTime.NEVER;
    }

    /** Whether time alone can make it hold. */
    default boolean canBegin() {
        return false;
    }

    /** Whether time alone can make it hold no longer. */
    default boolean canEnd() {
        return false;
    }

    /** The first instant after this one at which it begins to hold by time alone, or {@link EventTime#NEVER}. */
    default long nextBeginning(Facts facts, long after) {
        if (!canBegin()) {
            return EventTime.NEVER;
        }
        boolean before = holds(facts, after);
        for (long at = nextChange(facts, after); at != EventTime.NEVER; at = nextChange(facts, at)) {
            boolean holds = holds(facts, at);
            if (holds && !before) {
                return at;
            }
            before = holds;
        }
        return EventTime.NEVER;
    }
}
