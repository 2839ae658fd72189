package dev.journey.examples.webshop;

import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The choice between the orders in which a log can be replayed. */
public enum Order {
    /** Sorted by time first. */
    TIME,
    /** As the lines stand in the log. */
    ARRIVAL;

    /** Replays in this order, of lines that are not later than an instant. */
    public ReplayOrder on(JourneyEngine engine, Instant seenUntil) {
        return switch (this) {
            case TIME -> new TimeOrder(engine);
            case ARRIVAL -> new ArrivalOrder(engine, seenUntil);
        };
    }

    /** Reads an order as the command line writes it, in any case. */
    static final class Converter implements ITypeConverter<Order> {

        @Override
        public Order convert(String text) {
            return Stream.of(values())
                    .filter(order -> order.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("must be time or arrival: '" + text + "'"));
        }
    }

    /** The order as the command line writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
