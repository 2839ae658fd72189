package dev.journey.plan;

import dev.journey.event.AttributeValue.Decimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A piece of work that puts an opportunity into practice: who does it, until when, and in which metric it will show.
 *
 * <pre>{@code
 * ActionItem.builder("build-checkout")
 *         .opportunity("one-page-checkout")
 *         .owner("product")
 *         .due(LocalDate.parse("2027-01-31"))
 *         .metric("conversion")
 *         .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ActionItem permits ImmutableActionItem {

    ActionItem() {}

    /** A builder for an action item with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableActionItem.builder().id(id);
    }

    /** The id, unique among the action items of a journey. */
    public abstract String id();

    /** The id of the opportunity that it serves. */
    public abstract Optional<String> opportunity();

    /** The id of the team that does it. */
    public abstract Optional<String> owner();

    /** Its place among the action items, from 1, which is to be done first. */
    public abstract OptionalInt priority();

    /** The day by which it is to be done. */
    public abstract Optional<LocalDate> due();

    /** The id of the metric in which it will show. */
    public abstract Optional<String> metric();

    /** What that metric is to reach by it, in the unit of the metric. */
    public abstract Optional<Decimal> target();

    /** How far it is. */
    @Value.Default
    public ActionStatus status() {
        return ActionStatus.PLANNED;
    }

    /** Builds an action item. */
    public abstract static sealed class Builder permits ImmutableActionItem.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** The id of the opportunity that it serves. */
        public abstract Builder opportunity(String opportunity);

        /** The id of the team that does it. */
        public abstract Builder owner(String team);

        /** Its place among the action items, from 1. */
        public abstract Builder priority(int priority);

        /** The day by which it is to be done. */
        public abstract Builder due(LocalDate day);

        /** The id of the metric in which it will show. */
        public abstract Builder metric(String metric);

        /** What that metric is to reach by it, in the unit of the metric. */
        public abstract Builder target(Decimal target);

        /**
         * What that metric is to reach by it, in the unit of the metric.
         *
         * @throws IllegalArgumentException if the number is not finite, or out of the range of a {@link Decimal}
         */
        public Builder target(double target) {
            return target(Decimal.of(target));
        }

        /** How far it is; planned if not set. */
        public abstract Builder status(ActionStatus status);

        /** The action item. */
        public abstract ActionItem build();
    }
}
