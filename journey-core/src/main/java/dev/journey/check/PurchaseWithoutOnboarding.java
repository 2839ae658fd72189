package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something welcomes those who have just bought.
 *
 * <p>A map does not say which of its parts that is. But where the first stage after the purchase has only touchpoints
 * that were there before it, and neither follow-up nor hand-off nor tactic, certainly none is.
 */
final class PurchaseWithoutOnboarding implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        return map.afterPurchase().stream()
                .limit(1)
                .filter(stage -> stage.followUps().isEmpty()
                        && stage.tactics().isEmpty()
                        && stage.handOff().isEmpty()
                        && touchpointsBefore(map, stage).containsAll(stage.touchpoints()))
                .map(stage -> finding(stage.id()))
                .toList();
    }

    private static Set<String> touchpointsBefore(JourneyMap map, Stage stage) {
        return map.before(stage).stream()
                .flatMap(earlier -> earlier.touchpoints().stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.PURCHASE_WITHOUT_ONBOARDING,
                "stages." + stage,
                "stage '" + stage
                        + "' comes after the purchase and offers nothing new, so those who have just bought get"
                        + " no help in getting started",
                "add a touchpoint, a tactic, a follow-up or a hand-off that welcomes them");
    }
}
