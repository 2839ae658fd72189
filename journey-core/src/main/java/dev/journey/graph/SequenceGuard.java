package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.condition.Sequence;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Whether events occurred in an order. Once they did, it stays so.
 *
 * @param condition the condition as it was written
 * @param slot the key under which is kept how far it has come about
 * @param span how long it may take
 */
public record SequenceGuard(Sequence condition, int slot, Optional<Window> span) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return SequenceSlot.isComplete(
                facts.memory(), slot, condition.patterns().size());
    }

    @Override
    public boolean mayHoldOnEntering() {
        return condition.over() == Scope.JOURNEY;
    }

    @Override
    public boolean needsMemory() {
        return true;
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
        return SequenceSlot.reached(facts.memory(), slot, span, now);
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
