package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every stage in which the journey goes on is an experience for somebody. */
final class StagesWithoutExperience implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return JourneyMap.of(journey).open().stream()
                .filter(stage -> stage.experiences().isEmpty())
                .map(stage -> finding(stage.id()))
                .toList();
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_EXPERIENCE,
                "stages." + stage,
                "stage '" + stage + "' has no experience, so nobody can say what customers do, think and feel there",
                "describe what a persona does, thinks and feels in it");
    }
}
