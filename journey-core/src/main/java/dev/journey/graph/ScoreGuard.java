package dev.journey.graph;

import dev.journey.condition.Score;
import java.math.BigDecimal;

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
}
