package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every transition has its turn: in at least one stage that it leaves, no transition that is tried before it holds
 * whenever it does.
 */
final class ShadowedTransitions implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyGraph graph = JourneyGraph.of(journey);
        return journey.transitions().stream()
                .flatMap(transition -> finding(graph, transition).stream())
                .toList();
    }

    private static Optional<Finding> finding(JourneyGraph graph, Transition transition) {
        Set<String> winners = new LinkedHashSet<>();
        for (StageNode stage : graph.stages()) {
            int place = place(stage, transition);
            if (place >= 0) {
                Optional<String> winner = winner(stage.rules().subList(0, place), transition);
                if (winner.isEmpty()) {
                    return Optional.empty();
                }
                winners.add("'" + winner.get() + "'");
            }
        }
        return winners.isEmpty() ? Optional.empty() : Optional.of(finding(transition.id(), winners));
    }

    private static int place(StageNode stage, Transition transition) {
        return stage.rules().stream().map(Rule::transition).toList().indexOf(transition);
    }

    private static Optional<String> winner(List<Rule> before, Transition transition) {
        return before.stream()
                .map(Rule::transition)
                .filter(earlier -> Implication.implies(transition.when(), earlier.when()))
                .map(Transition::id)
                .findFirst();
    }

    private static Finding finding(String transition, Set<String> winners) {
        return new Finding(
                FindingCode.SHADOWED_TRANSITION,
                "transitions." + transition,
                "transition '" + transition + "' never has its turn: " + (winners.size() > 1 ? "one of " : "")
                        + Words.and(winners) + " is tried first and holds whenever it does",
                "give it a higher priority, put it first, or narrow what is tried before it");
    }
}
