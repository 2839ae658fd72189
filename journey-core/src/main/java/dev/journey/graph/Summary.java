package dev.journey.graph;

import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Comparison;
import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.EventTime;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a function makes of some values, as far as it is needed to add one more. */
public sealed interface Summary {

    /**
     * What the function makes of none.
     *
     * @param mostDifferent how many different values are worth knowing
     */
    static Summary of(AggregateFunction function, int mostDifferent) {
        return switch (function) {
            case SUM -> new Sum(BigDecimal.ZERO);
            case AVERAGE -> new Mean(BigDecimal.ZERO, 0);
            case MIN -> new Extreme(Optional.empty(), -1);
            case MAX -> new Extreme(Optional.empty(), 1);
            case LATEST -> new Latest(Optional.empty(), Long.MIN_VALUE);
            case DISTINCT -> new Distinct(Set.of(), mostDifferent);
        };
    }

    /**
     * With one more value.
     *
     * @param order which value came when; the later ones have the higher numbers
     */
    Summary plus(AttributeValue value, long order);

    /** Whether it compares so. */
    boolean holds(Comparison comparison);

    /** What a snapshot says of it where there is a value. */
    Remembered remembered();

    /** What it is, for people; empty where there is no value. */
    Optional<String> words();

    /** The exact sum of the numbers. */
    record Sum(BigDecimal sum) implements Summary {

        @Override
        public Summary plus(AttributeValue value, long order) {
            return value instanceof Decimal number ? new Sum(sum.add(number.value())) : this;
        }

        @Override
        public boolean holds(Comparison comparison) {
            return comparison.holdsForMean(sum, 1);
        }

        @Override
        public Remembered remembered() {
            return new Remembered.Sum(sum);
        }

        @Override
        public Optional<String> words() {
            return Optional.of(sum.stripTrailingZeros().toPlainString());
        }

        /** By value: 1.0 is 1. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sum same && sum.compareTo(same.sum) == 0;
        }

        @Override
        public int hashCode() {
            return sum.stripTrailingZeros().hashCode();
        }
    }

    /** The exact mean of the numbers, as their sum and how many they are. */
    record Mean(BigDecimal sum, long numbers) implements Summary {

        /** As many digits as a number of an attribute has. */
        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

        @Override
        public Summary plus(AttributeValue value, long order) {
            return value instanceof Decimal number ? new Mean(sum.add(number.value()), numbers + 1) : this;
        }

        @Override
        public boolean holds(Comparison comparison) {
            return numbers > 0 && comparison.holdsForMean(sum, numbers);
        }

        @Override
        public Remembered remembered() {
            return new Remembered.Mean(sum, numbers);
        }

        @Override
        public Optional<String> words() {
            return numbers == 0
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(numbers), DIGITS)
                            .stripTrailingZeros()
                            .toPlainString());
        }

        /** By value: 1.0 is 1. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Mean same && numbers == same.numbers && sum.compareTo(same.sum) == 0;
        }

        @Override
        public int hashCode() {
            return sum.stripTrailingZeros().hashCode() * 31 + Long.hashCode(numbers);
        }
    }

    /** The smallest number, or the largest. */
    record Extreme(Optional<Decimal> number, int sign) implements Summary {

        @Override
        public Summary plus(AttributeValue value, long order) {
            boolean more = value instanceof Decimal other
                    && (number.isEmpty() || Integer.signum(other.compareTo(number.get())) == sign);
            return more ? new Extreme(Optional.of((Decimal) value), sign) : this;
        }

        @Override
        public boolean holds(Comparison comparison) {
            return number.isPresent() && comparison.holds(Optional.of(number.get()));
        }

        @Override
        public Remembered remembered() {
            return new Remembered.Extreme(number.orElseThrow());
        }

        @Override
        public Optional<String> words() {
            return number.map(Decimal::toString);
        }
    }

    /** The value that came last. */
    record Latest(Optional<AttributeValue> value, long order) implements Summary {

        @Override
        public Summary plus(AttributeValue other, long next) {
            return value.isEmpty() || next >= order ? new Latest(Optional.of(other), next) : this;
        }

        @Override
        public boolean holds(Comparison comparison) {
            return value.isPresent() && comparison.holds(value);
        }

        @Override
        public Remembered remembered() {
            return new Remembered.Latest(value.orElseThrow(), EventTime.instant(order));
        }

        @Override
        public Optional<String> words() {
            return value.map(AttributeValue::words);
        }
    }

    /**
     * The different values.
     *
     * @param most how many are remembered, because nobody can tell this number from a higher one
     */
    record Distinct(Set<AttributeValue> values, int most) implements Summary {

        @Override
        public Summary plus(AttributeValue value, long order) {
            if (values.size() >= most || values.contains(value)) {
                return this;
            }
            Set<AttributeValue> more = new LinkedHashSet<>(values);
            more.add(value);
            return new Distinct(more, most);
        }

        @Override
        public boolean holds(Comparison comparison) {
            return comparison.holdsForMean(BigDecimal.valueOf(values.size()), 1);
        }

        @Override
        public Remembered remembered() {
            return new Remembered.Different(values);
        }

        @Override
        public Optional<String> words() {
            return Optional.of(Integer.toString(values.size()));
        }
    }
}
