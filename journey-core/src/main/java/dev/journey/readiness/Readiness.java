package dev.journey.readiness;

import dev.journey.condition.Comparison;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What must be so of a stage as a whole before the business moves its effort on, such as "ten thousand visitors, or
 * rising leads".
 *
 * <p>A readiness speaks of metrics, a {@code Condition} of one customer: neither can stand where the other is meant.
 *
 * <pre>{@code
 * Readiness.anyOf(
 *         Readiness.metric("visitors", Comparison.atLeast(10_000)),
 *         Readiness.trend("leads", Trend.RISING))
 * }</pre>
 */
public sealed interface Readiness {

    /** The latest value of a metric compares so. */
    static Readiness metric(String metric, Comparison comparison) {
        return new OfMetric(metric, comparison);
    }

    /** The latest value of a metric lies so to the one before. */
    static Readiness trend(String metric, Trend direction) {
        return new OfTrend(metric, direction);
    }

    /** All of these are so; of none, that is so. */
    static Readiness allOf(Readiness... parts) {
        return new AllOf(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /** At least one of these is so; of none, that is not so. */
    static Readiness anyOf(Readiness... parts) {
        return new AnyOf(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /** What it is made of, in order; only {@code allOf} and {@code anyOf} have any. */
    default List<Readiness> parts() {
        return List.of();
    }

    /** What the measurements say to it. */
    default ReadinessExplanation explain(Measurements measurements) {
        return ReadinessExplainer.explain(this, Objects.requireNonNull(measurements, "measurements"));
    }

    /**
     * The latest value of a metric compares so.
     *
     * @param metric the id of the metric
     * @param comparison what must be so of its latest value; a metric without a value satisfies nothing
     */
    record OfMetric(String metric, Comparison comparison) implements Readiness {

        /** Checks that both are there. */
        public OfMetric {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(comparison, "comparison");
        }

        /** The criterion in words. */
        @Override
        public String toString() {
            return metric + " " + comparison;
        }
    }

    /**
     * The latest value of a metric lies so to the one before.
     *
     * @param metric the id of the metric
     * @param direction which way it goes; a metric with fewer than two values goes nowhere
     */
    record OfTrend(String metric, Trend direction) implements Readiness {

        /** Checks that both are there. */
        public OfTrend {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(direction, "direction");
        }

        /** The criterion in words. */
        @Override
        public String toString() {
            return metric + " " + direction.key();
        }
    }

    /**
     * All parts are so.
     *
     * @param parts the parts, in the order of writing
     */
    record AllOf(List<Readiness> parts) implements Readiness {

        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        /** The criteria in words, joined by {@code and}. */
        @Override
        public String toString() {
            return parts.isEmpty()
                    ? "all of nothing"
                    : parts.stream().map(AllOf::enclosed).collect(Collectors.joining(" and "));
        }

        /** The part in brackets, if it would otherwise run into its neighbours. */
        static String enclosed(Readiness part) {
            boolean isJoined = part instanceof AllOf all && all.parts.size() > 1
                    || part instanceof AnyOf any && any.parts.size() > 1;
            return isJoined ? "(" + part + ")" : part.toString();
        }
    }

    /**
     * At least one part is so.
     *
     * @param parts the parts, in the order of writing
     */
    record AnyOf(List<Readiness> parts) implements Readiness {

        /** Copies the list. */
        public AnyOf {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        /** The criteria in words, joined by {@code or}. */
        @Override
        public String toString() {
            return parts.isEmpty()
                    ? "any of nothing"
                    : parts.stream().map(AllOf::enclosed).collect(Collectors.joining(" or "));
        }
    }
}
