package dev.journey.testkit.oracle;

import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The quiet hours of a journey in its zone. */
final class Quiet {

    private final Optional<QuietHours> hours;
    private final ZoneId zone;

    Quiet(Journey journey) {
        this.hours = journey.quietHours();
        this.zone = journey.zone().orElse(ZoneOffset.UTC);
    }

    /** When the quiet hours end in which this instant lies; empty where it lies in none. */
    Optional<Instant> end(Instant now) {
        return hours.filter(quiet -> isIn(quiet, now.atZone(zone).toLocalTime()))
                .map(quiet -> end(quiet.to(), now));
    }

    private static boolean isIn(QuietHours quiet, LocalTime time) {
        return quiet.from().isBefore(quiet.to())
                ? !time.isBefore(quiet.from()) && time.isBefore(quiet.to())
                : !time.isBefore(quiet.from()) || time.isBefore(quiet.to());
    }

    /** The first instant after now at which the clocks show their end. */
    private Instant end(LocalTime to, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(-1, 2)
                .mapToObj(day -> today.plusDays(day).atTime(to))
                .flatMap(this::instants)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Two where the clocks go back, and the later time where they skip it. */
    private Stream<Instant> instants(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? Stream.of(ZonedDateTime.of(local, zone).toInstant())
                : offsets.stream().map(local::toInstant);
    }
}
