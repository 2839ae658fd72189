package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import java.math.BigDecimal;
import java.util.Optional;

/** How often the conversion of one stage was reached. */
record GoalMeasuresJson(String stage, BigDecimal reached, BigDecimal customers, Optional<BigDecimal> value) {

    static GoalMeasuresJson of(GatheredMeasures.OfGoal goal) {
        return new GoalMeasuresJson(
                goal.stage(), BigDecimal.valueOf(goal.reached()), BigDecimal.valueOf(goal.customers()), goal.value());
    }

    GatheredMeasures.OfGoal toGoal() {
        return new GatheredMeasures.OfGoal(
                stage, Numbers.count("reached", reached), Numbers.count("customers", customers), value);
    }
}
