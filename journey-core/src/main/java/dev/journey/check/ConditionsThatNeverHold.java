package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every condition can hold. */
final class ConditionsThatNeverHold implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Truth truth = new Truth(journey);
        return Rulebook.of(journey).stream()
                .filter(entry -> truth.isNever(entry.when()))
                .map(ConditionsThatNeverHold::finding)
                .toList();
    }

    private static Finding finding(Rulebook.Entry entry) {
        return new Finding(
                FindingCode.CONDITION_NEVER_HOLDS,
                entry.path(),
                "the condition of " + entry.subject() + " can never hold: " + entry.when(),
                "change the part of it that cannot be so, or take the rule out");
    }
}
