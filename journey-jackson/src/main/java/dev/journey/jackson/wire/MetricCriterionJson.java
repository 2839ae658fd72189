package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.readiness.Readiness;
import java.util.List;
import java.util.Optional;

/** The comparison stands beside the id of the metric. */
record MetricCriterionJson(
        @Id String id,
        Optional<AttributeValue> is,
        Optional<AttributeValue> isNot,
        Optional<List<AttributeValue>> in,
        Optional<AttributeValue> atLeast,
        Optional<AttributeValue> greaterThan,
        Optional<AttributeValue> atMost,
        Optional<AttributeValue> lessThan) {

    static MetricCriterionJson of(Readiness.OfMetric criterion) {
        ComparisonJson comparison = ComparisonJson.of(criterion.comparison());
        return new MetricCriterionJson(
                criterion.metric(),
                comparison.is(),
                comparison.isNot(),
                comparison.in(),
                comparison.atLeast(),
                comparison.greaterThan(),
                comparison.atMost(),
                comparison.lessThan());
    }

    Readiness toCriterion() {
        ComparisonJson comparison =
                new ComparisonJson(is, isNot, in, atLeast, greaterThan, atMost, lessThan, Optional.empty());
        return Readiness.metric(id, comparison.toComparison());
    }
}
