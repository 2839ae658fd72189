package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

record ActionItemJson(
        @Id String id,
        Optional<@Id String> opportunity,
        Optional<String> owner,
        Optional<@Between(least = 1) Integer> priority,
        Optional<LocalDate> due,
        Optional<@Id String> metric,
        Optional<BigDecimal> target,
        Optional<@Default("planned") ActionStatus> status) {

    static ActionItemJson of(ActionItem action) {
        return new ActionItemJson(
                action.id(),
                action.opportunity(),
                action.owner(),
                Numbers.boxed(action.priority()),
                action.due(),
                action.metric(),
                action.target().map(Decimal::value),
                Optional.of(action.status()).filter(status -> status != ActionStatus.PLANNED));
    }

    ActionItem toActionItem() {
        ActionItem.Builder action = ActionItem.builder(id);
        opportunity.ifPresent(action::opportunity);
        owner.ifPresent(action::owner);
        priority.ifPresent(action::priority);
        due.ifPresent(action::due);
        metric.ifPresent(action::metric);
        target.ifPresent(number -> action.target(InvalidKeyException.at("target", () -> new Decimal(number))));
        status.ifPresent(action::status);
        return action.build();
    }
}
