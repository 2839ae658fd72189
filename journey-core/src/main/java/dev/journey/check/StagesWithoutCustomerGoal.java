package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;

/** A stage with an objective of the business serves a goal or a need of a customer too. */
final class StagesWithoutCustomerGoal implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        return map.open().stream()
                .filter(stage -> stage.objective().isPresent() && !servesCustomers(map, stage))
                .map(stage -> finding(stage.id()))
                .toList();
    }

    /** In an experience there, or in one of the personas who have one there. */
    private static boolean servesCustomers(JourneyMap map, Stage stage) {
        return stage.experiences().stream()
                        .anyMatch(experience -> !experience.goals().isEmpty()
                                || !experience.needs().isEmpty())
                || map.personas(stage).stream()
                        .anyMatch(persona ->
                                !persona.goals().isEmpty() || !persona.needs().isEmpty());
    }

    private static Finding finding(String stage) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_CUSTOMER_GOAL,
                "stages." + stage,
                "stage '" + stage + "' has an objective of the business, but no goal or need of a customer",
                "state goals or needs in its experiences, or in the personas who have them");
    }
}
