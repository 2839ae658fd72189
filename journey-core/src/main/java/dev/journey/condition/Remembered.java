package dev.journey.condition;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.event.EventTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is remembered of a customer's events so that a condition on them can be asked later: plain data, which says
 * nothing of how the engine keeps it.
 *
 * <p>Equal contents are equal whatever they were made of: numbers are without trailing zeros, sets in an order of their
 * own. Instants lie in the years 1678 to 2261.
 */
public sealed interface Remembered {

    /**
     * How many events there were, as far as a condition can tell more from enough.
     *
     * @param events at least 1
     */
    record Count(int events) implements Remembered {

        /** Checks the number. */
        public Count {
            refuse(events < 1, "count of events must be at least 1: ", events);
        }
    }

    /**
     * When events of a window were, as far as a condition can tell more from enough.
     *
     * @param at in the order in which they leave the window; at least one
     */
    record Instants(List<Instant> at) implements Remembered {

        /** Copies and checks the instants. */
        public Instants {
            at = checked(at, "at");
        }
    }

    /**
     * When the last event was.
     *
     * @param at its instant
     */
    record Last(Instant at) implements Remembered {

        /** Checks the instant. */
        public Last {
            EventTime.nanos(Objects.requireNonNull(at, "at"));
        }
    }

    /**
     * How far a sequence has come about.
     *
     * @param since for each place that is taken, from the first on, when the first event was of those that lead up to
     *     it; at least one
     */
    record Places(List<Instant> since) implements Remembered {

        /** Copies and checks the instants. */
        public Places {
            since = checked(since, "since");
        }
    }

    /**
     * What the numbers of an attribute add up to.
     *
     * @param sum of a size below 10^34, with at most 314 digits after the point
     */
    record Sum(BigDecimal sum) implements Remembered {

        /** Strips trailing zeros and checks the size. */
        public Sum {
            sum = plain(sum);
        }
    }

    /**
     * What the mean of the numbers of an attribute is made of.
     *
     * @param sum of a size below 10^34, with at most 314 digits after the point
     * @param numbers how many there are, at least 1
     */
    record Mean(BigDecimal sum, long numbers) implements Remembered {

        /** Strips trailing zeros and checks both. */
        public Mean {
            sum = plain(sum);
            refuse(numbers < 1, "mean must be one of at least 1 number: ", numbers);
        }
    }

    /**
     * The smallest number of an attribute, or the largest.
     *
     * @param number the number
     */
    record Extreme(Decimal number) implements Remembered {

        /** Checks that there is a number. */
        public Extreme {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * The value of an attribute that came last.
     *
     * @param value the value
     * @param at when it came
     */
    record Latest(AttributeValue value, Instant at) implements Remembered {

        /** Checks both. */
        public Latest {
            Objects.requireNonNull(value, "value");
            EventTime.nanos(Objects.requireNonNull(at, "at"));
        }
    }

    /**
     * The different values of an attribute, as far as a condition can tell more from enough.
     *
     * @param values at least one; numbers come before texts, and texts before true and false, each kind in its order
     */
    record Different(Set<AttributeValue> values) implements Remembered {

        private static final Comparator<AttributeValue> IN_ORDER = Comparator.<AttributeValue>comparingInt(
                        value -> value instanceof Decimal ? 0 : value instanceof Flag ? 2 : 1)
                .thenComparing((one, other) -> one instanceof Decimal number && other instanceof Decimal another
                        ? number.compareTo(another)
                        : 0)
                .thenComparing(AttributeValue::toString);

        /** Copies the values in their order. */
        public Different {
            Set<AttributeValue> ordered = new TreeSet<>(IN_ORDER);
            ordered.addAll(Objects.requireNonNull(values, "values"));
            refuse(ordered.isEmpty(), "different values must be at least 1: ", 0);
            values = Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
        }
    }

    /**
     * What an attribute was in the events of a window.
     *
     * @param values in the order in which they came; at least one
     */
    record Dated(List<DatedValue> values) implements Remembered {

        /** Copies the values. */
        public Dated {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
            refuse(values.isEmpty(), "values of a window must be at least 1: ", 0);
        }
    }

    /**
     * What an attribute was in one event.
     *
     * @param at when the event was
     * @param value the attribute's value
     */
    record DatedValue(Instant at, AttributeValue value) {

        /** Checks both. */
        public DatedValue {
            EventTime.nanos(Objects.requireNonNull(at, "at"));
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The points that the customer has gathered.
     *
     * @param points may be negative
     */
    record Points(long points) implements Remembered {}

    private static List<Instant> checked(List<Instant> instants, String name) {
        List<Instant> copy = List.copyOf(Objects.requireNonNull(instants, name));
        refuse(copy.isEmpty(), "instants must be at least 1: ", 0);
        for (Instant each : copy) {
            EventTime.nanos(each);
        }
        return copy;
    }

    /** As far as sums of the values of attributes can grow; beyond, adding would take as much memory as it likes. */
    private static BigDecimal plain(BigDecimal sum) {
        int digitsBefore = Objects.requireNonNull(sum, "sum").precision() - sum.scale();
        if (sum.signum() != 0 && (sum.scale() > 10_000 || digitsBefore > 34 || sum.precision() > 10_000)) {
            throw outOfRange(sum);
        }
        BigDecimal stripped = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
        if (stripped.scale() > 314) {
            throw outOfRange(sum);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static IllegalArgumentException outOfRange(BigDecimal sum) {
        return new IllegalArgumentException(
                "sum must be of a size below 10^34 with at most 314 digits after the point: one of " + sum.precision()
                        + " digits, of scale " + sum.scale());
    }

    private static void refuse(boolean wrong, String rule, long value) {
        if (wrong) {
            throw new IllegalArgumentException(rule + value);
        }
    }
}
