package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** The journey was compared with reality at least once. */
final class NeverReviewed implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.reviewed().isPresent() ? List.of() : List.of(finding(journey.id()));
    }

    private static Finding finding(String journey) {
        return new Finding(
                FindingCode.NEVER_REVIEWED,
                "reviewed",
                "journey '" + journey + "' was never reviewed",
                "compare it with reality, together with those who meet the customers, and write down the day");
    }
}
