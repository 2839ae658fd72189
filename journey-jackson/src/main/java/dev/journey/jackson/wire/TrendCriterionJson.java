package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.Trend;

record TrendCriterionJson(@Id String id, Trend direction) {

    static TrendCriterionJson of(Readiness.OfTrend criterion) {
        return new TrendCriterionJson(criterion.metric(), criterion.direction());
    }

    Readiness toCriterion() {
        return Readiness.trend(id, direction);
    }
}
