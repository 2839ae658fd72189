package dev.journey.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and instants as the page writes them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    /** Dates in the zone of a journey, or in UTC where it has none. */
    Dates(Optional<ZoneId> zone) {
        this.zone = zone.orElse(ZoneOffset.UTC);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /** A minute and the zone, such as {@code 15 November 2026 09:30, Europe/Berlin}. */
    String time(Instant instant) {
        return TIME.format(instant.atZone(zone)) + ", " + (zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }
}
