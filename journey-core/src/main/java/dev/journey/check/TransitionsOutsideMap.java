package dev.journey.check;

import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.EventPattern;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The events on which a transition depends are seen at some touchpoint, where there are touchpoints at all. */
final class TransitionsOutsideMap implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Patterns patterns = new Patterns(journey);
        List<Finding> findings = new ArrayList<>();
        for (Transition transition : journey.transitions()) {
            Set<EventPattern> outside = new LinkedHashSet<>();
            gather(transition.when(), patterns, outside);
            if (!outside.isEmpty() && !journey.touchpoints().isEmpty()) {
                findings.add(finding(transition.id(), outside));
            }
        }
        return findings;
    }

    private static void gather(Condition condition, Patterns patterns, Set<EventPattern> outside) {
        if (condition instanceof EventCondition events) {
            events.patterns().stream()
                    .filter(pattern -> !patterns.isOnMap(pattern))
                    .forEach(outside::add);
        }
        condition.parts().forEach(part -> gather(part, patterns, outside));
    }

    private static Finding finding(String transition, Set<EventPattern> outside) {
        return new Finding(
                FindingCode.TRANSITION_OUTSIDE_MAP,
                "transitions." + transition,
                "transition '" + transition + "' depends on " + Words.and(outside)
                        + ", which no touchpoint sees, so the map does not show where that happens",
                "add what is missing to the events of the touchpoint where it happens");
    }
}
