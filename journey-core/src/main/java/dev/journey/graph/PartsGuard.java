package dev.journey.graph;

import dev.journey.condition.Condition;
import dev.journey.event.EventTime;
import java.util.List;

/**
 * All parts hold, or any of them does.
 *
 * @param condition the condition as it was written
 * @param parts the guards of its parts, in order
 * @param all whether all must hold
 */
public record PartsGuard(Condition condition, List<Guard> parts, boolean all) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).holds(facts, now) != all) {
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
    public long nextBeginning(Facts facts, long after) {
        return lacksWhatTimeCannotGive(facts, after) ? EventTime.NEVER : Guard.super.nextBeginning(facts, after);
    }

    /** Asked first, because it spares going from change to change. */
    private boolean lacksWhatTimeCannotGive(Facts facts, long now) {
        for (Guard part : parts) {
            if (all && !part.canBegin() && !part.holds(facts, now)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean mayHoldOnEntering() {
        return all
                ? parts.stream().allMatch(Guard::mayHoldOnEntering)
                : parts.stream().anyMatch(Guard::mayHoldOnEntering);
    }

    @Override
    public boolean needsMemory() {
        return all
                ? parts.stream().anyMatch(Guard::needsMemory)
                : parts.stream().allMatch(Guard::needsMemory);
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
