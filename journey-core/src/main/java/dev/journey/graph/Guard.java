package dev.journey.graph;

import dev.journey.condition.Condition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import dev.journey.event.EventTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A condition made ready to be asked: it knows where the facts it needs are kept.
 *
 * <p>Between two events the truth of a guard changes only at certain instants, which {@link #nextChange} names; so
 * "when does time alone make it hold" is answered by walking over them.
 */
public sealed interface Guard {

    /** The condition as it was written. */
    Condition condition();

    /** Whether it holds at this instant. */
    boolean holds(Facts facts, long now);

    /** The next instant after this one at which time alone may change the answer, or {@link EventTime#NEVER}. */
    long nextChange(Facts facts, long after);

    /** Whether time alone can make it hold. */
    boolean canBegin();

    /** Whether time alone can make it hold no longer. */
    boolean canEnd();

    /** The guards that this one is made of. */
    default List<Guard> parts() {
        return List.of();
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

    /** How often events occurred, ever. */
    record CountGuard(Occurred condition, int slot) implements Guard {

        /** How many are known to have occurred, up to one more than can matter. */
        public long count(Facts facts) {
            return Slot.Count.in(facts.slot(condition.over(), slot));
        }

        @Override
        public boolean holds(Facts facts, long now) {
            return holdsFor(condition, count(facts));
        }

        @Override
        public long nextChange(Facts facts, long after) {
            return EventTime.NEVER;
        }

        @Override
        public boolean canBegin() {
            return false;
        }

        @Override
        public boolean canEnd() {
            return false;
        }

        static boolean holdsFor(Occurred condition, long count) {
            return count >= condition.fewest()
                    && (condition.atMost().isEmpty() || count <= condition.atMost().getAsInt());
        }
    }

    /** How many events are in a window. */
    record WindowGuard(Occurred condition, int slot, Window window) implements Guard {

        /** The instants that are known, in the order in which they leave. */
        public long[] instants(Facts facts) {
            return facts.slot(condition.over(), slot);
        }

        @Override
        public boolean holds(Facts facts, long now) {
            return CountGuard.holdsFor(condition, window.count(instants(facts), now));
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

    /** How long the customer has been in the stage. */
    record StayGuard(InStageFor condition, ZoneId zone) implements Guard {

        /** When the customer has been in the stage for long enough. */
        public long due(Facts facts) {
            return condition.length().end(facts.since(Scope.STAGE), zone);
        }

        @Override
        public boolean holds(Facts facts, long now) {
            return now >= due(facts);
        }

        @Override
        public long nextChange(Facts facts, long after) {
            long due = due(facts);
            return due > after ? due : EventTime.NEVER;
        }

        @Override
        public boolean canBegin() {
            return true;
        }

        @Override
        public boolean canEnd() {
            return false;
        }
    }

    /** How long no event has occurred. */
    record SilenceGuard(InactiveFor condition, int slot, ZoneId zone) implements Guard {

        /** From when the silence is counted. */
        public long since(Facts facts) {
            long[] last = facts.slot(condition.over(), slot);
            return last.length == 0 ? facts.since(condition.over()) : last[0];
        }

        /** When it will have been silent for long enough. */
        public long due(Facts facts) {
            return condition.length().end(since(facts), zone);
        }

        @Override
        public boolean holds(Facts facts, long now) {
            return now >= due(facts);
        }

        @Override
        public long nextChange(Facts facts, long after) {
            long due = due(facts);
            return due > after ? due : EventTime.NEVER;
        }

        @Override
        public boolean canBegin() {
            return true;
        }

        @Override
        public boolean canEnd() {
            return false;
        }
    }

    /** All parts hold, or any of them does. */
    record PartsGuard(Condition condition, List<Guard> parts, boolean all) implements Guard {

        @Override
        public boolean holds(Facts facts, long now) {
            for (Guard part : parts) {
                if (part.holds(facts, now) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public long nextChange(Facts facts, long after) {
            long next = EventTime.NEVER;
            for (Guard part : parts) {
                next = Math.min(next, part.nextChange(facts, after));
            }
            return next;
        }

        @Override
        public boolean canBegin() {
            return parts.stream().anyMatch(Guard::canBegin);
        }

        @Override
        public boolean canEnd() {
            return parts.stream().anyMatch(Guard::canEnd);
        }
    }

    /** The part does not hold. */
    record NotGuard(Condition condition, Guard part) implements Guard {

        @Override
        public List<Guard> parts() {
            return List.of(part);
        }

        @Override
        public boolean holds(Facts facts, long now) {
            return !part.holds(facts, now);
        }

        @Override
        public long nextChange(Facts facts, long after) {
            return part.nextChange(facts, after);
        }

        @Override
        public boolean canBegin() {
            return part.canEnd();
        }

        @Override
        public boolean canEnd() {
            return part.canBegin();
        }
    }

    /** Holds at every instant. */
    record AlwaysGuard(Condition condition) implements Guard {

        @Override
        public boolean holds(Facts facts, long now) {
            return true;
        }

        @Override
        public long nextChange(Facts facts, long after) {
            return EventTime.NEVER;
        }

        @Override
        public boolean canBegin() {
            return false;
        }

        @Override
        public boolean canEnd() {
            return false;
        }
    }
}
