package dev.journey.jackson.cbor;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/** Takes the elements of the one array that a snapshot is, in their order. */
abstract class Elements {

    abstract void text(String text) throws IOException;

    abstract void whole(long number) throws IOException;

    abstract void flag(boolean flag) throws IOException;

    abstract void decimal(BigDecimal number) throws IOException;

    /** The time from one instant to another, in the unit of the document. */
    abstract void time(Instant from, Instant to) throws IOException;

    final void value(AttributeValue value) throws IOException {
        if (value instanceof Decimal decimal) {
            number(decimal.value());
        } else if (value instanceof Flag flag) {
            flag(flag.value());
        } else {
            text(value.toString());
        }
    }

    /** A number has one form only: the shortest. */
    final void number(BigDecimal number) throws IOException {
        boolean isWhole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        if (isWhole) {
            whole(number.longValue());
        } else {
            decimal(number);
        }
    }
}
