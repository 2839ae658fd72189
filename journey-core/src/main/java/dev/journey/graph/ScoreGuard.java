package dev.journey.graph;

import dev.journey.condition.Score;
import java.math.BigDecimal;
import java.util.function.IntConsumer;

/**
 * The customer's points are as they should be.
 *
 * @param condition the condition as it was written
 */
public record ScoreGuard(Score condition) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.comparison().holdsForMean(BigDecimal.valueOf(facts.score()), 1);
    }

    /** Whatever is counted may give points. */
    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(EVERY_SLOT);
    }
}
