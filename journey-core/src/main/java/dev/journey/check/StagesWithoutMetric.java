package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every stage in which the journey goes on has a metric. */
final class StagesWithoutMetric implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return JourneyMap.of(journey).open().stream()
                .filter(stage -> stage.metrics().isEmpty())
                .map(stage -> finding(stage.id()))
                .toList();
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_METRIC,
                "stages." + stage,
                "stage '" + stage + "' has no metric, so nobody can say whether it works",
                "name what is measured there");
    }
}
