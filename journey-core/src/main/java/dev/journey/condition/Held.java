package dev.journey.condition;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Text;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** What there is of what a comparison speaks of: a value, or the mean of several. */
sealed interface Held {

    /** Whether it is this value; values of different kinds never are. */
    boolean isEqualTo(AttributeValue stated);

    /** How it is ordered to a value, as {@link Comparable#compareTo} says; empty where the two are not ordered. */
    OptionalInt orderTo(AttributeValue stated);

    /** A value of an attribute. Numbers are ordered by value, texts as {@link String#compareTo} does. */
    record Single(AttributeValue value) implements Held {

        @Override
        public boolean isEqualTo(AttributeValue stated) {
            return value.equals(stated);
        }

        @Override
        public OptionalInt orderTo(AttributeValue stated) {
            if (value instanceof Decimal number && stated instanceof Decimal bound) {
                return OptionalInt.of(number.compareTo(bound));
            }
            return value instanceof Text text && stated instanceof Text bound
                    ? OptionalInt.of(text.value().compareTo(bound.value()))
                    : OptionalInt.empty();
        }
    }

    /** The exact mean of some numbers, which may have no end of digits: never divided, the bound is multiplied. */
    record Mean(BigDecimal sum, BigDecimal numbers) implements Held {

        @Override
        public boolean isEqualTo(AttributeValue stated) {
            OptionalInt order = orderTo(stated);
            return order.isPresent() && order.getAsInt() == 0;
        }

        @Override
        public OptionalInt orderTo(AttributeValue stated) {
            return stated instanceof Decimal bound
                    ? OptionalInt.of(sum.compareTo(bound.value().multiply(numbers)))
                    : OptionalInt.empty();
        }
    }
}
