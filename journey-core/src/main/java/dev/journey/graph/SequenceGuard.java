package dev.journey.graph;

import dev.journey.condition.Sequence;
import java.util.Optional;

/**
 * Whether events occurred in an order. Once they did, it stays so.
 *
 * @param condition the condition as it was written
 * @param slot where is kept how far it has come about
 * @param span how long it may take
 */
public record SequenceGuard(Sequence condition, int slot, Optional<Window> span) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return SequenceSlot.isComplete(
                facts.slot(condition.over(), slot), condition.patterns().size());
    }

    /** How many places of the longest beginning that may still go on are taken. */
    public int placesTaken(Facts facts, long now) {
        return reached(facts, now).places();
    }

    /** When the first event of that beginning was; the instant itself where there is none. */
    public long since(Facts facts, long now) {
        return reached(facts, now).since();
    }

    private SequenceSlot.Reached reached(Facts facts, long now) {
        return SequenceSlot.reached(facts.slot(condition.over(), slot), span, now);
    }
}
