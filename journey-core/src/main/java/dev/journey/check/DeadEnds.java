package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.model.Journey;
import java.util.List;

/** A customer can leave every stage, unless the journey ends there. */
final class DeadEnds implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return JourneyGraph.of(journey).stages().stream()
                .filter(stage -> !stage.isTerminal() && stage.rules().isEmpty())
                .map(stage -> finding(stage.stage().id()))
                .toList();
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.DEAD_END,
                "stages." + stage,
                "nothing leaves stage '" + stage + "', and the journey does not end there",
                "say how it ends (goal, exit or lapse), or add a transition out of it");
    }
}
