package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import java.util.List;
import java.util.Optional;

/** Every opportunity is served by an action that was not dropped. */
final class OpportunitiesWithoutAction implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.opportunities().stream()
                .map(Opportunity::id)
                .filter(opportunity -> journey.actions().stream()
                        .filter(action -> action.status() != ActionStatus.DROPPED)
                        .noneMatch(action -> action.opportunity().equals(Optional.of(opportunity))))
                .map(OpportunitiesWithoutAction::finding)
                .toList();
    }

    private static Finding finding(String opportunity) {
        return new Finding(
                FindingCode.OPPORTUNITY_WITHOUT_ACTION,
                "opportunities." + opportunity,
                "no action takes opportunity '" + opportunity + "'",
                "plan an action that serves it");
    }
}
