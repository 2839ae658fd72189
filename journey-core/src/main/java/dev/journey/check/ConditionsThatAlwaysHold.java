package dev.journey.check;

import dev.journey.condition.Always;
import dev.journey.model.Journey;
import java.util.List;

/** A condition that always holds says so. */
final class ConditionsThatAlwaysHold implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Truth truth = new Truth(journey);
        return Rulebook.of(journey).stream()
                .filter(entry -> !(entry.when() instanceof Always) && truth.isAlways(entry.when()))
                .map(ConditionsThatAlwaysHold::finding)
                .toList();
    }

    private static Finding finding(Rulebook.Entry entry) {
        return new Finding(
                FindingCode.CONDITION_ALWAYS_HOLDS,
                entry.path(),
                "the condition of " + entry.subject() + " holds for everybody at once: " + entry.when(),
                "state what has to happen, or write always if that is meant");
    }
}
