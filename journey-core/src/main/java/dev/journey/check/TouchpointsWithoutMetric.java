package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every touchpoint has a metric; moments of truth have a rule of their own. */
final class TouchpointsWithoutMetric implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.touchpoints().stream()
                .filter(touchpoint ->
                        !touchpoint.momentOfTruth() && touchpoint.metrics().isEmpty())
                .map(touchpoint -> finding(touchpoint.id()))
                .toList();
    }

    private static Finding finding(String touchpoint) {
        return new Finding(
                FindingCode.TOUCHPOINT_WITHOUT_METRIC,
                "touchpoints." + touchpoint,
                "touchpoint '" + touchpoint + "' has no metric, so nobody can say whether it works",
                "name what is measured there");
    }
}
