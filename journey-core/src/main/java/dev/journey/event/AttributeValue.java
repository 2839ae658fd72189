package dev.journey.event;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The value of an attribute: a number, a text, or true or false.
 *
 * <p>Values of different kinds are never equal: the text {@code "5"} is not the number 5.
 */
public sealed interface AttributeValue {

    /**
     * A decimal number. Numbers are equal by value: 1 and 1.0 are one.
     *
     * @throws IllegalArgumentException if it is of a size of 10^15 or more, or of less than 10^-300 and not 0
     */
    static AttributeValue of(BigDecimal number) {
        return new Decimal(number);
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if its size is 10^15 or more
     */
    static AttributeValue of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /**
     * The decimal number that {@link Double#toString} writes, so that 0.1 is one tenth.
     *
     * @throws IllegalArgumentException if it is infinite, no number, or out of the range of a {@link Decimal}
     */
    static AttributeValue of(double number) {
        return Decimal.of(number);
    }

    /** A text, which may be empty. */
    static AttributeValue of(String text) {
        return new Text(text);
    }

    /** True or false. */
    static AttributeValue of(boolean flag) {
        return new Flag(flag);
    }

    /** The value for people: a text in quotes, because the text '5' is not the number 5. */
    default String words() {
        return this instanceof Text ? "'" + this + "'" : toString();
    }

    /**
     * A number, kept to 15 significant digits (rounded half-even) without trailing zeros.
     *
     * @param value of a size below 10^15 and, unless it is 0, of at least 10^-300
     */
    record Decimal(BigDecimal value) implements AttributeValue, Comparable<Decimal> {

        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
        private static final int LIMIT = 15;

        /** Below, a number would be as long to write as a hostile input likes. */
        private static final int LEAST = -300;

        /**
         * Rounds and checks the number.
         *
         * @throws IllegalArgumentException if it is of a size of 10^15 or more, or of less than 10^-300 and not 0
         */
        public Decimal {
            Objects.requireNonNull(value, "number");
            checkSize(value);
            BigDecimal kept = value.round(DIGITS).stripTrailingZeros();
            if (value.precision() > DIGITS.getPrecision()) {
                checkSize(kept);
            }
            value = kept;
        }

        /**
         * The decimal number that {@link Double#toString} writes, so that 0.1 is one tenth.
         *
         * @throws IllegalArgumentException if it is infinite, no number, or out of the range of a decimal
         */
        public static Decimal of(double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("number must be finite: " + number);
            }
            return new Decimal(BigDecimal.valueOf(number));
        }

        /**
         * Asked before rounding, which throws something else at the far end of what a decimal can be, and after it,
         * where it changed the number.
         */
        private static void checkSize(BigDecimal value) {
            long power = (long) value.precision() - value.scale() - 1; // of ten, that of the first digit
            if (value.signum() != 0 && power >= LIMIT) {
                throw new IllegalArgumentException("number must be of a size below 10^15: " + value);
            }
            if (value.signum() != 0 && power < LEAST) {
                throw new IllegalArgumentException("number must be 0 or of a size of at least 10^-300: " + value);
            }
        }

        @Override
        public int compareTo(Decimal other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * A text.
     *
     * @param value any text
     */
    record Text(String value) implements AttributeValue {

        /** Checks that there is a text. */
        public Text {
            Objects.requireNonNull(value, "text");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record Flag(boolean value) implements AttributeValue {

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }
}
