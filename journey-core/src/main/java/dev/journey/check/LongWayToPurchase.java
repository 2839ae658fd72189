package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;

/** Customers do not have to pass too many touchpoints before the stage in which they buy. */
final class LongWayToPurchase implements Check {

    private final int most;

    LongWayToPurchase(int most) {
        this.most = most;
    }

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        return map.purchase().stream()
                .filter(purchase -> touchpoints(map, purchase) > most)
                .map(purchase -> finding(purchase.id(), touchpoints(map, purchase)))
                .toList();
    }

    private static long touchpoints(JourneyMap map, Stage purchase) {
        return map.before(purchase).stream()
                .flatMap(stage -> stage.touchpoints().stream())
                .distinct()
                .count();
    }

    private Finding finding(String purchase, long touchpoints) {
        return new Finding(
                FindingCode.LONG_WAY_TO_PURCHASE,
                "stages." + purchase,
                "customers pass " + Words.count(touchpoints, "touchpoint") + " before stage '" + purchase
                        + "', in which they buy, and should pass no more than " + most,
                "take out those that do not help customers to decide");
    }
}
