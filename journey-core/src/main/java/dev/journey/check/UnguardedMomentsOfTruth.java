package dev.journey.check;

import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import java.util.ArrayList;
import java.util.List;

/** What makes or breaks the relationship is measured, and somebody answers for it. */
final class UnguardedMomentsOfTruth implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.touchpoints().stream()
                .filter(Touchpoint::momentOfTruth)
                .filter(touchpoint -> !missing(touchpoint).isEmpty())
                .map(touchpoint -> finding(touchpoint.id(), missing(touchpoint)))
                .toList();
    }

    private static List<String> missing(Touchpoint touchpoint) {
        List<String> missing = new ArrayList<>();
        if (touchpoint.metrics().isEmpty()) {
            missing.add("metric");
        }
        if (touchpoint.owner().isEmpty()) {
            missing.add("owner");
        }
        return missing;
    }

    private static Finding finding(String touchpoint, List<String> missing) {
        return new Finding(
                FindingCode.UNGUARDED_MOMENT_OF_TRUTH,
                "touchpoints." + touchpoint,
                "touchpoint '" + touchpoint + "' makes or breaks the relationship, but has no "
                        + String.join(" and no ", missing),
                "name the " + Words.and(missing) + " of the touchpoint");
    }
}
