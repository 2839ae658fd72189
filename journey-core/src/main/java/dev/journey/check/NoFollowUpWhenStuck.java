package dev.journey.check;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Condition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import java.util.List;

/**
 * Whoever stays too long in a stage that can be left hears from the brand: a follow-up is due by time alone, or time
 * alone moves them to another stage in which the journey goes on.
 */
final class NoFollowUpWhenStuck implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyGraph graph = JourneyGraph.of(journey);
        return graph.stages().stream()
                .filter(stage -> !stage.rules().isEmpty() && !isAnswered(graph, stage))
                .map(stage -> finding(stage.stage().id()))
                .toList();
    }

    private static boolean isAnswered(JourneyGraph graph, StageNode stage) {
        return stage.followUps().stream()
                        .anyMatch(followUp -> comesByTime(followUp.followUp().when(), true))
                || stage.rules().stream()
                        .anyMatch(rule -> rule.target() != stage.index()
                                && !graph.stage(rule.target()).isTerminal()
                                && comesByTime(rule.transition().when(), true));
    }

    /** Whether a part of the condition begins to hold, or under {@code not} ceases to, when only time passes. */
    private static boolean comesByTime(Condition condition, boolean toHold) {
        if (condition instanceof Not not) {
            return comesByTime(not.condition(), !toHold);
        }
        if (condition instanceof Occurred occurred) {
            boolean isTooMany = occurred.atMost().isPresent();
            return occurred.within().isPresent() && (toHold ? isTooMany : occurred.fewest() > 0);
        }
        if (condition instanceof Aggregate aggregate) {
            return aggregate.within().isPresent();
        }
        return toHold && (condition instanceof InStageFor || condition instanceof InactiveFor)
                || condition.parts().stream().anyMatch(part -> comesByTime(part, toHold));
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.NO_FOLLOW_UP_WHEN_STUCK,
                "stages." + stage,
                "customers who get stuck in stage '" + stage
                        + "' hear nothing: no follow-up of it is due after a while",
                "add a follow-up that waits for inactiveFor or inStageFor");
    }
}
