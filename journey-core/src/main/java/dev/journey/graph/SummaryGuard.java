package dev.journey.graph;

import dev.journey.condition.Aggregate;
import java.util.function.IntConsumer;

/**
 * What an attribute adds up to, however long ago the events were.
 *
 * @param condition the condition as it was written
 * @param slot the key under which the summary is kept
 */
public record SummaryGuard(Aggregate condition, int slot) implements AggregateGuard {

    @Override
    public Summary summary(Facts facts, long now) {
        return SummarySlot.in(facts.memory(), slot, ofNone());
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
