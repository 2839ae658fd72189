package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import java.time.LocalDate;
import java.util.List;

/** Every action was done by the day on which it was due. */
final class OverdueActions implements Check {

    private final LocalDate asOf;

    OverdueActions(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.actions().stream()
                .filter(ActionsWithoutOwner::isOpen)
                .flatMap(action -> action.due().filter(asOf::isAfter).map(due -> finding(action, due)).stream())
                .toList();
    }

    private Finding finding(ActionItem action, LocalDate due) {
        return new Finding(
                FindingCode.ACTION_OVERDUE,
                "actions." + action.id(),
                "action '" + action.id() + "' was due on " + due + " and is still "
                        + action.status().key().replace('-', ' ') + " on " + asOf,
                "finish it, or agree on another day");
    }
}
