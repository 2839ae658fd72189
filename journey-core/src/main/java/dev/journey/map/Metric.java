package dev.journey.map;

import dev.journey.event.AttributeValue.Decimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is counted or computed to see whether a stage or a touchpoint works.
 *
 * <pre>{@code
 * Metric.builder("bounce").name("Bounce rate").unit("percent").better(Direction.LOWER).target(40).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Metric permits ImmutableMetric {

    Metric() {}

    /** A metric of which only the id is known. */
    public static Metric of(String id) {
        return builder(id).build();
    }

    /** A builder for a metric with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableMetric.builder().id(id);
    }

    /** The id, unique among the metrics of a journey. */
    public abstract String id();

    /** What people call the metric. */
    public abstract Optional<String> name();

    /** In what it is counted, such as {@code people} or {@code percent}. */
    public abstract Optional<String> unit();

    /** Which way it is meant to go. */
    public abstract Optional<Direction> better();

    /** What it is meant to reach, in its unit. */
    public abstract Optional<Decimal> target();

    /** Where its values come from, such as a CRM. */
    public abstract Optional<String> source();

    /** Builds a metric. */
    public abstract static sealed class Builder permits ImmutableMetric.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** What people call the metric. */
        public abstract Builder name(String name);

        /** In what it is counted. */
        public abstract Builder unit(String unit);

        /** Which way it is meant to go. */
        public abstract Builder better(Direction direction);

        /** What it is meant to reach, in its unit. */
        public abstract Builder target(Decimal target);

        /**
         * What it is meant to reach, in its unit.
         *
         * @throws IllegalArgumentException if the number is not finite, or out of the range of a {@link Decimal}
         */
        public Builder target(double target) {
            return target(Decimal.of(target));
        }

        /** Where its values come from. */
        public abstract Builder source(String source);

        /** The metric. */
        public abstract Metric build();
    }
}
