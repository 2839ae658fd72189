package dev.journey.run;

import java.util.Objects;

/**
 * What became of the events of a log; the numbers add up to the events that were given.
 *
 * @param moved moved the customer
 * @param counted were counted without moving the customer
 * @param irrelevant could play no part
 * @param late came after a later one had changed the progress
 * @param duplicate had been there before
 * @param afterAsOf lie after the instant of the replay and were not looked at
 */
public record Tally(long moved, long counted, long irrelevant, long late, long duplicate, long afterAsOf) {

    /** No event at all. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** One event that was handled like this; none for a start or for time that passed. */
    public static Tally of(Handling handling) {
        return switch (Objects.requireNonNull(handling, "handling")) {
            case MOVED -> new Tally(1, 0, 0, 0, 0, 0);
            case COUNTED -> new Tally(0, 1, 0, 0, 0, 0);
            case IRRELEVANT -> new Tally(0, 0, 1, 0, 0, 0);
            case LATE -> new Tally(0, 0, 0, 1, 0, 0);
            case DUPLICATE -> new Tally(0, 0, 0, 0, 1, 0);
            case STARTED, TIME -> NONE;
        };
    }

    /** This number of events that had been there before, and nothing else. */
    public static Tally duplicates(long events) {
        return new Tally(0, 0, 0, 0, events, 0);
    }

    /** This number of events from after the instant of the replay, and nothing else. */
    public static Tally afterAsOf(long events) {
        return new Tally(0, 0, 0, 0, 0, events);
    }

    /** The events of this tally and of another. */
    public Tally plus(Tally other) {
        Objects.requireNonNull(other, "other");
        return new Tally(
                moved + other.moved,
                counted + other.counted,
                irrelevant + other.irrelevant,
                late + other.late,
                duplicate + other.duplicate,
                afterAsOf + other.afterAsOf);
    }

    /** How many events there were. */
    public long total() {
        return moved + counted + irrelevant + late + duplicate + afterAsOf;
    }
}
