package dev.journey.jackson.cbor;

import java.math.BigDecimal;
import java.time.Instant;

/** Counts elements, because the head of an array says how many there are, and finds the unit of their instants. */
final class Measured extends Elements {

    private int elements;
    private boolean isWholeMillis = true;

    int elements() {
        return elements;
    }

    /** Whether milliseconds are fine enough for every instant. */
    boolean isWholeMillis() {
        return isWholeMillis;
    }

    @Override
    void text(String text) {
        elements++;
    }

    @Override
    void whole(long number) {
        elements++;
    }

    @Override
    void flag(boolean flag) {
        elements++;
    }

    @Override
    void decimal(BigDecimal number) {
        elements++;
    }

    @Override
    void time(Instant from, Instant to) {
        elements++;
        isWholeMillis &= from.getNano() % Layout.NANOS_PER_MILLI == 0 && to.getNano() % Layout.NANOS_PER_MILLI == 0;
    }
}
