package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every stage in which the journey goes on has an objective. */
final class StagesWithoutObjective implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return JourneyMap.of(journey).open().stream()
                .filter(stage -> stage.objective().isEmpty())
                .map(stage -> finding(stage.id()))
                .toList();
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_OBJECTIVE,
                "stages." + stage,
                "stage '" + stage + "' has no objective, so nobody can say what it is for",
                "say what the business wants to reach with customers there");
    }
}
