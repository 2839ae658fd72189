package dev.journey.condition;

import dev.journey.event.EventTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A length of time: exact, such as 168 hours, or of the calendar, such as a month in Berlin.
 *
 * <pre>{@code
 * Length.parse("P7D")              // exactly 168 hours
 * Length.parse("P1M")              // a month of the journey's zone
 * Length.of(Period.ofDays(7))      // seven days of the calendar, 167 to 169 hours where clocks change
 * }</pre>
 */
public sealed interface Length {

    /**
     * An exact length.
     *
     * @throws IllegalArgumentException if it is shorter than a second or has a fraction of one
     */
    static Length of(Duration duration) {
        return new Exact(duration);
    }

    /**
     * A length of the calendar, which needs the zone of a journey.
     *
     * @throws IllegalArgumentException if it is zero, or a part of it is negative
     */
    static Length of(Period period) {
        return new Calendar(period);
    }

    /**
     * Reads an ISO-8601 length: with years or months it is one of the calendar, otherwise exact, a day being 24 hours
     * and a week seven days.
     *
     * @throws IllegalArgumentException if the text is no such length, mixes months with hours, or is too short
     */
    static Length parse(String text) {
        return LengthText.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Where a length that begins at {@code from} ends.
     *
     * @param from nanoseconds since 1970, as {@link EventTime#nanos} gives them
     * @param zone the zone of the calendar; exact lengths do not look at it
     * @return nanoseconds since 1970, or {@link EventTime#NEVER} past the year 2261
     */
    long end(long from, ZoneId zone);

    /**
     * Where a length that begins at {@code from} ends, or {@link Instant#MAX} past the year 2261.
     *
     * @param zone the zone of the calendar; exact lengths do not look at it
     * @throws IllegalArgumentException if {@code from} lies outside the years 1678 to 2261
     */
    default Instant end(Instant from, ZoneId zone) {
        long end = end(EventTime.nanos(Objects.requireNonNull(from, "from")), zone);
        return end == EventTime.NEVER ? Instant.MAX : EventTime.instant(end);
    }

    /** The length for people, such as {@code 7 days} or {@code 1 hour 30 minutes}. */
    String words();

    /**
     * A number of seconds.
     *
     * @param duration whole seconds, at least one
     */
    record Exact(Duration duration) implements Length {

        private static final long NANOS_PER_SECOND = 1_000_000_000L;
        private static final long LATEST = EventTime.nanos(EventTime.LATEST);

        /** Of so many seconds, the nanoseconds are a long. */
        private static final long COUNTABLE = Long.MAX_VALUE / NANOS_PER_SECOND;

        /** Checks the length. */
        public Exact {
            Objects.requireNonNull(duration, "duration");
            if (duration.getNano() != 0 || duration.getSeconds() < 1) {
                throw new IllegalArgumentException("length must be of whole seconds, at least one: " + duration);
            }
        }

        @Override
        public long end(long from, ZoneId zone) {
            Objects.requireNonNull(zone, "zone");
            if (duration.toSeconds() <= COUNTABLE) {
                long nanos = duration.toSeconds() * NANOS_PER_SECOND;
                return from > LATEST - nanos ? EventTime.NEVER : from + nanos;
            }
            long room = EventTime.LATEST.getEpochSecond() - Math.floorDiv(from, NANOS_PER_SECOND);
            // More than 292 years are too many nanoseconds for a long; their sum with a negative 'from' is not.
            return duration.toSeconds() > room ? EventTime.NEVER : from + duration.toSeconds() * NANOS_PER_SECOND;
        }

        @Override
        public String words() {
            return LengthText.words(duration);
        }

        /** The length as ISO-8601 writes it, whole days as days. */
        @Override
        public String toString() {
            return LengthText.of(duration);
        }
    }

    /**
     * A number of years, months and days of the calendar.
     *
     * @param period no part of it negative, at least one positive
     */
    record Calendar(Period period) implements Length {

        private static final Pattern DATE_ONLY = Pattern.compile("P(\\d+D)");

        /** Checks the length. */
        public Calendar {
            Objects.requireNonNull(period, "period");
            if (period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException("length must be longer than nothing in every part: " + period);
            }
        }

        @Override
        public long end(long from, ZoneId zone) {
            Objects.requireNonNull(zone, "zone");
            try {
                Instant end = EventTime.instant(from).atZone(zone).plus(period).toInstant();
                return end.isAfter(EventTime.LATEST) ? EventTime.NEVER : EventTime.nanos(end);
            } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
                return EventTime.NEVER;
            }
        }

        @Override
        public String words() {
            return LengthText.words(period);
        }

        /** The length as ISO-8601 writes it, marked where it would otherwise read as exact. */
        @Override
        public String toString() {
            return DATE_ONLY.matcher(period.toString()).matches() ? "calendar " + period : period.toString();
        }
    }
}
