package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every metric has a target. */
final class MetricsWithoutTarget implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return Metrics.of(journey)
                .filter(metric -> metric.target().isEmpty())
                .map(metric -> finding(metric.id()))
                .toList();
    }

    private static Finding finding(String metric) {
        return new Finding(
                FindingCode.METRIC_WITHOUT_TARGET,
                "metrics." + metric,
                "metric '" + metric + "' has no target, so nobody can say whether it is good enough",
                "say what it is to reach");
    }
}
