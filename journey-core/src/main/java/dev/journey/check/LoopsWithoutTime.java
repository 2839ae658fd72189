package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No stages can be gone round by transitions that all hold on entering, so that nothing has to happen. */
final class LoopsWithoutTime implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyGraph graph = JourneyGraph.of(journey);
        List<Finding> findings = new ArrayList<>();
        BitSet inLoop = new BitSet();
        for (StageNode stage : graph.stages()) {
            List<Rule> loop = inLoop.get(stage.index()) ? List.of() : shortestLoop(graph, stage);
            if (!loop.isEmpty()) {
                loop.forEach(rule -> inLoop.set(rule.target()));
                findings.add(finding(stage.stage().id(), loop));
            }
        }
        return findings;
    }

    /** Breadth first from a stage back to itself, over transitions that hold on entering. */
    private static List<Rule> shortestLoop(JourneyGraph graph, StageNode from) {
        Map<Integer, List<Rule>> ways = new LinkedHashMap<>();
        Deque<StageNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            StageNode stage = open.removeFirst();
            for (Rule rule : stage.rules()) {
                if (OnEntering.holds(rule.transition().when()) && !ways.containsKey(rule.target())) {
                    List<Rule> way = new ArrayList<>(stage == from ? List.of() : ways.get(stage.index()));
                    way.add(rule);
                    ways.put(rule.target(), way);
                    open.addLast(graph.stage(rule.target()));
                }
            }
        }
        return ways.getOrDefault(from.index(), List.of());
    }

    private static Finding finding(String stage, List<Rule> loop) {
        StringBuilder way = new StringBuilder(stage);
        loop.forEach(rule -> way.append(" -> ").append(rule.transition().to()));
        return new Finding(
                FindingCode.LOOP_WITHOUT_TIME,
                "transitions." + loop.get(0).transition().id(),
                "customers go round " + way + " without anything having to happen",
                "let one of these transitions wait for an event or a length of time");
    }
}
