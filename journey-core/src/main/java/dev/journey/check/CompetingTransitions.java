package dev.journey.check;

import dev.journey.condition.Occurred;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one event can make two transitions out of a stage hold, a priority says which of them wins.
 *
 * <p>Seen between transitions that each count events of one and the same type. The one that states more and stands
 * first is no competitor but the exception before the rule.
 */
final class CompetingTransitions implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (StageNode stage : JourneyGraph.of(journey).stages()) {
            List<Transition> transitions =
                    stage.rules().stream().map(Rule::transition).toList();
            for (int i = 0; i < transitions.size(); i++) {
                for (Transition later : transitions.subList(i + 1, transitions.size())) {
                    Transition earlier = transitions.get(i);
                    if (compete(earlier, later)) {
                        findings.putIfAbsent(earlier.id() + " " + later.id(), finding(earlier, later));
                    }
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private static boolean compete(Transition earlier, Transition later) {
        return earlier.priority() == later.priority()
                && !earlier.to().equals(later.to())
                && earlier.when() instanceof Occurred occurred
                && later.when() instanceof Occurred other
                && canMeet(occurred, other)
                && !Implication.implies(occurred, other)
                && !Implication.implies(other, occurred);
    }

    private static boolean canMeet(Occurred occurred, Occurred other) {
        return occurred.pattern().event().isPresent()
                && occurred.pattern().event().equals(other.pattern().event())
                && occurred.pattern().touchpoint().equals(other.pattern().touchpoint())
                && occurred.fewest() > 0
                && other.fewest() > 0
                && !Truth.exclude(occurred, other)
                && !Truth.exclude(other, occurred)
                && Patterns.overlap(occurred.pattern(), other.pattern());
    }

    private static Finding finding(Transition earlier, Transition later) {
        return new Finding(
                FindingCode.COMPETING_TRANSITIONS,
                "transitions." + later.id(),
                "one event can make both '" + earlier.id() + "' (" + earlier.when() + ") and '" + later.id() + "' ("
                        + later.when() + ") hold, and only their order says that '" + earlier.id() + "' wins",
                "give the one that is to win a higher priority");
    }
}
