package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;

/** Those who have bought hear from the brand again, in at least one stage. */
final class NoFollowUpAfterPurchase implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        List<Stage> after = JourneyMap.of(journey).afterPurchase();
        boolean silent = after.stream().allMatch(stage -> stage.followUps().isEmpty());
        return after.isEmpty() || !silent
                ? List.of()
                : List.of(finding(after.get(0).id()));
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.NO_FOLLOW_UP_AFTER_PURCHASE,
                "stages." + stage,
                "no stage after the purchase has a follow-up, so those who have bought hear nothing from the brand",
                "add one, such as thanks on entering stage '" + stage + "'");
    }
}
