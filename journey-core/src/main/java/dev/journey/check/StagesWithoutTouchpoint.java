package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Customers meet something in every stage, unless the journey is over. */
final class StagesWithoutTouchpoint implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> !stage.isTerminal() && stage.touchpoints().isEmpty())
                .map(stage -> finding(stage.id()))
                .toList();
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_TOUCHPOINT,
                "stages." + stage,
                "stage '" + stage + "' has no touchpoint, so the map does not show where customers meet the brand",
                "name the touchpoints of the stage");
    }
}
