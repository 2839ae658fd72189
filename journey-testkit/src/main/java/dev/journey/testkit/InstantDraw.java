package dev.journey.testkit;

import dev.journey.condition.Length;
import dev.journey.model.Journey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Instants at which engines go wrong: at the very end of a length of time that an earlier one began, a nanosecond
 * beside it, twice at once, at the ends of months and of quiet hours, and where the clocks change.
 */
final class InstantDraw {

    private static final List<Instant> BEGINNINGS = List.of(
            Instant.parse("2026-01-05T10:00:00Z"),
            Instant.parse("2026-01-30T20:00:00Z"),
            Instant.parse("2026-01-30T23:00:00Z"),
            Instant.parse("2026-10-31T22:00:00Z"),
            Instant.parse("2028-02-28T22:00:00Z"));

    private static final Duration LONG_LEAP = Duration.ofDays(40);
    private static final Duration LIFETIME = Duration.ofDays(1100);
    /** Over so many times the shortest length, a loop goes round often enough. */
    private static final int ROUNDS = 50;

    private final Chance chance;
    private final Journey journey;
    private final ZoneId zone;
    private final List<Length> lengths;
    private final Duration unit;
    /** Further away than this, an edge is left for a nearer one. */
    private final Duration leap;

    private final List<Instant> drawn = new ArrayList<>();

    InstantDraw(Chance chance, Journey journey, Mentioned mentioned) {
        this.chance = chance;
        this.journey = journey;
        this.zone = journey.zone().orElse(ZoneOffset.UTC);
        this.lengths = mentioned.lengths();
        this.unit = Duration.ofMinutes(chance.one(30, 60, 60, 720, 1440));
        drawn.add(beginning());
        this.leap = chance.percent(8) ? longestLeap() : leap();
    }

    /** Beyond the end of every length that is mentioned, but for those that no customer lives to see. */
    private Duration longestLeap() {
        return durations()
                .map(duration -> duration.plusDays(1))
                .filter(duration -> duration.compareTo(LIFETIME) < 0)
                .reduce(LONG_LEAP, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** Where the clocks change, as a rule in the evening before: then quiet hours may end in a gap, or twice. */
    private Instant beginning() {
        Instant beginning = chance.one(BEGINNINGS);
        boolean quiet = journey.quietHours().isPresent();
        ZoneOffsetTransition change = zone.getRules().nextTransition(beginning);
        return change != null && chance.percent(quiet ? 70 : 40)
                ? change.getInstant().minus(Duration.ofHours(chance.between(1, 12)))
                : beginning;
    }

    private Duration leap() {
        return durations()
                .map(duration -> duration.multipliedBy(ROUNDS))
                .reduce(LONG_LEAP, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private Stream<Duration> durations() {
        return lengths.stream().map(length -> Duration.between(last(), length.end(last(), zone)));
    }

    /** The next instant, not before the last one. */
    Instant next() {
        Instant next = candidate();
        if (next.isBefore(last()) || next.isAfter(last().plus(leap))) {
            next = step();
        }
        drawn.add(next);
        return next;
    }

    private Instant last() {
        return drawn.get(drawn.size() - 1);
    }

    private Instant candidate() {
        return new Choice<Instant>()
                .or(25, this::last)
                .or(28, this::step)
                .or(lengths.isEmpty() ? 0 : 36, () -> beside(chance.one(lengths).end(chance.one(drawn), zone)))
                .or(4, () -> beside(monthEnd()))
                .or(3, () -> beside(clockChange()))
                .or(journey.quietHours().isPresent() ? 8 : 0, () -> beside(quietEdge()))
                .draw(chance);
    }

    private Instant step() {
        Duration step = unit.multipliedBy(chance.one(0, 1, 1, 1, 2, 2, 3, 4, 24));
        return last().plus(step.compareTo(leap) < 0 ? step : leap);
    }

    private Instant beside(Instant edge) {
        return edge.plusNanos(chance.one(0, 0, 0, 0, -1, 1));
    }

    private Instant monthEnd() {
        YearMonth month = YearMonth.from(last().atZone(zone));
        return month.atEndOfMonth()
                .atTime(chance.below(24), 0)
                .minusDays(chance.below(3))
                .atZone(zone)
                .toInstant();
    }

    private Instant clockChange() {
        ZoneOffsetTransition change = zone.getRules().nextTransition(last());
        return change == null ? step() : change.getInstant().plus(unit.multipliedBy(chance.between(-2, 2)));
    }

    private Instant quietEdge() {
        LocalTime edge = journey.quietHours()
                .map(quiet -> chance.percent(50) ? quiet.to() : quiet.from())
                .orElseThrow();
        ZonedDateTime today = last().atZone(zone).with(edge);
        return (today.toInstant().isBefore(last()) ? today.plusDays(1).with(edge) : today).toInstant();
    }
}
