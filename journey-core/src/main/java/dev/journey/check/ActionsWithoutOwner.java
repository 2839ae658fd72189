package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import java.util.List;

/** Somebody does every action that is still to be done. */
final class ActionsWithoutOwner implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.actions().stream()
                .filter(action -> isOpen(action) && action.owner().isEmpty())
                .map(action -> finding(action.id()))
                .toList();
    }

    static boolean isOpen(ActionItem action) {
        return action.status() == ActionStatus.PLANNED || action.status() == ActionStatus.IN_PROGRESS;
    }

    private static Finding finding(String action) {
        return new Finding(
                FindingCode.ACTION_WITHOUT_OWNER,
                "actions." + action,
                "action '" + action + "' has no owner, so nobody does it",
                "name the team that does it");
    }
}
