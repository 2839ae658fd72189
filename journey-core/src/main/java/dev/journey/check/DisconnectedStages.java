package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two stages between which customers move share a channel, where both have any. */
final class DisconnectedStages implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        Map<Set<String>, Finding> findings = new LinkedHashMap<>();
        for (StageNode node : JourneyGraph.of(journey).stages()) {
            for (Rule rule : node.rules()) {
                Stage from = node.stage();
                Stage to = journey.stage(rule.transition().to());
                if (!to.isTerminal() && areDisconnected(map.channels(from), map.channels(to))) {
                    findings.putIfAbsent(Set.copyOf(List.of(from.id(), to.id())), finding(map, from, to));
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private static boolean areDisconnected(Set<Channel> channels, Set<Channel> others) {
        return !channels.isEmpty() && !others.isEmpty() && channels.stream().noneMatch(others::contains);
    }

    private static Finding finding(JourneyMap map, Stage from, Stage to) {
        return new Finding(
                FindingCode.DISCONNECTED_STAGES,
                "stages." + from.id(),
                "customers go from stage '" + from.id() + "' (" + Words.and(map.channels(from)) + ") to '" + to.id()
                        + "' (" + Words.and(map.channels(to)) + "), and no channel takes them along",
                "meet them in both stages on one channel");
    }
}
