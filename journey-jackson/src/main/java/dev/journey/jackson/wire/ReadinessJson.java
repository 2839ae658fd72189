package dev.journey.jackson.wire;

import dev.journey.readiness.Readiness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of criterion is a key of its own, and a criterion has one of them. */
record ReadinessJson(
        Optional<MetricCriterionJson> metric,
        Optional<TrendCriterionJson> trend,
        Optional<List<Readiness>> allOf,
        Optional<List<Readiness>> anyOf) {

    static ReadinessJson of(Readiness readiness) {
        return new ReadinessJson(
                as(Readiness.OfMetric.class, readiness).map(MetricCriterionJson::of),
                as(Readiness.OfTrend.class, readiness).map(TrendCriterionJson::of),
                as(Readiness.AllOf.class, readiness).map(Readiness.AllOf::parts),
                as(Readiness.AnyOf.class, readiness).map(Readiness.AnyOf::parts));
    }

    Readiness toReadiness() {
        List<Readiness> said = Stream.<Optional<? extends Readiness>>of(
                        metric.map(MetricCriterionJson::toCriterion),
                        trend.map(TrendCriterionJson::toCriterion),
                        allOf.map(Readiness.AllOf::new),
                        anyOf.map(Readiness.AnyOf::new))
                .<Readiness>flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new IllegalArgumentException("readiness must have one key, which says its kind, but has "
                    + (said.isEmpty() ? "none" : said.size() + "; join them by allOf or anyOf")
                    + "; known: metric, trend, allOf, anyOf");
        }
        return said.get(0);
    }

    private static <T> Optional<T> as(Class<T> kind, Readiness readiness) {
        return kind.isInstance(readiness) ? Optional.of(kind.cast(readiness)) : Optional.empty();
    }
}
