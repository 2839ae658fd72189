package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every metric says which way is good. */
final class MetricsWithoutDirection implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return Metrics.of(journey)
                .filter(metric -> metric.better().isEmpty())
                .map(metric -> finding(metric.id()))
                .toList();
    }

    private static Finding finding(String metric) {
        return new Finding(
                FindingCode.METRIC_WITHOUT_DIRECTION,
                "metrics." + metric,
                "metric '" + metric + "' does not say which way is better, so nobody can tell progress from decline",
                "say whether higher or lower is better");
    }
}
