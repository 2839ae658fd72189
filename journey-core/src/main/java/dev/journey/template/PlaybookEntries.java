package dev.journey.template;

import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.plan.PainPoint;
import java.util.List;

/** All that the file of a playbook holds, in its order. */
record PlaybookEntries(
        StageModel stages,
        List<Placed<Tactic>> tactics,
        List<Placed<Metric>> metrics,
        List<Placed<String>> expectations,
        List<Placed<PainPoint>> painPoints,
        List<Placed<Touchpoint>> touchpoints) {

    PlaybookEntries {
        tactics = List.copyOf(tactics);
        metrics = List.copyOf(metrics);
        expectations = List.copyOf(expectations);
        painPoints = List.copyOf(painPoints);
        touchpoints = List.copyOf(touchpoints);
    }
}
