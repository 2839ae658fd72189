package dev.journey.readiness;

import dev.journey.event.AttributeValue.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares criteria with measurements. */
final class ReadinessExplainer {

    private ReadinessExplainer() {}

    static ReadinessExplanation explain(Readiness readiness, Measurements measurements) {
        if (readiness instanceof Readiness.OfMetric of) {
            Optional<Decimal> actual = measurements.latest(of.metric());
            boolean ready = actual.isPresent() && of.comparison().holds(actual.map(value -> value));
            return new ReadinessExplanation(of, ready, actual, measurements.trend(of.metric()), List.of());
        }
        if (readiness instanceof Readiness.OfTrend of) {
            Optional<Trend> trend = measurements.trend(of.metric());
            boolean ready = trend.equals(Optional.of(of.direction()));
            return new ReadinessExplanation(of, ready, measurements.latest(of.metric()), trend, List.of());
        }
        List<ReadinessExplanation> parts = readiness.parts().stream()
                .map(part -> explain(part, measurements))
                .toList();
        boolean ready = readiness instanceof Readiness.AllOf
                ? parts.stream().allMatch(ReadinessExplanation::ready)
                : parts.stream().anyMatch(ReadinessExplanation::ready);
        return new ReadinessExplanation(readiness, ready, Optional.empty(), Optional.empty(), parts);
    }

    static String words(ReadinessExplanation explanation) {
        if (explanation.readiness() instanceof Readiness.AllOf) {
            return join(explanation.parts(), "all of nothing: ready", " and ");
        }
        if (explanation.readiness() instanceof Readiness.AnyOf) {
            return join(explanation.parts(), "any of nothing: not ready", " or ");
        }
        String measured = explanation.actual().map(value -> "with " + value).orElse("nothing was measured");
        String way = explanation.trend().map(trend -> ", " + trend.key()).orElse("");
        return explanation.readiness() + ": " + (explanation.ready() ? "ready " : "not ready, ") + measured + way;
    }

    private static String join(List<ReadinessExplanation> parts, String ofNothing, String joint) {
        return parts.isEmpty()
                ? ofNothing
                : parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(joint));
    }
}
