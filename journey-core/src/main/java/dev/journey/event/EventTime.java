package dev.journey.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The span of time that journeys know, counted in nanoseconds: from the first instant of 1678 to the last of 2261, UTC.
 *
 * <p>Within it every {@link Instant} is exactly one {@code long}, which is what the engine calculates with.
 */
public final class EventTime {

    /** The earliest instant of an event. */
    public static final Instant EARLIEST = Instant.parse("1678-01-01T00:00:00Z");

    /** The latest instant of an event. */
    public static final Instant LATEST = Instant.parse("2261-12-31T23:59:59.999999999Z");

    /** Later than every instant: what does not happen by itself happens then. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long FIRST_SECOND = EARLIEST.getEpochSecond();
    private static final long LAST_SECOND = LATEST.getEpochSecond();

    private EventTime() {}

    /**
     * The nanoseconds from 1970-01-01T00:00:00Z to {@code instant}.
     *
     * @throws IllegalArgumentException if the instant lies outside the years 1678 to 2261
     */
    public static long nanos(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            throw new IllegalArgumentException("instant must lie in the years 1678 to 2261: " + instant);
        }
        return second * NANOS_PER_SECOND + instant.getNano();
    }

    /** The instant that lies {@code nanos} nanoseconds after 1970-01-01T00:00:00Z. */
    public static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND));
    }
}
