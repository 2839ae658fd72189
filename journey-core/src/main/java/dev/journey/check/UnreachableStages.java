package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A customer can come to every stage. */
final class UnreachableStages implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyGraph graph = JourneyGraph.of(journey);
        BitSet reached = reached(graph);
        return graph.stages().stream()
                .filter(stage -> !reached.get(stage.index()))
                .map(stage -> finding(stage.stage().id(), journey.start()))
                .toList();
    }

    private static BitSet reached(JourneyGraph graph) {
        BitSet reached = new BitSet();
        Deque<StageNode> open = new ArrayDeque<>(List.of(graph.start()));
        while (!open.isEmpty()) {
            StageNode stage = open.pop();
            if (!reached.get(stage.index())) {
                reached.set(stage.index());
                for (Rule rule : stage.rules()) {
                    open.push(graph.stage(rule.target()));
                }
            }
        }
        return reached;
    }

    private static Finding finding(String stage, String start) {
        return new Finding(
                FindingCode.UNREACHABLE_STAGE,
                "stages." + stage,
                "no way leads from '" + start + "' to stage '" + stage + "', so no customer ever enters it",
                "add a transition to it, or take the stage out");
    }
}
