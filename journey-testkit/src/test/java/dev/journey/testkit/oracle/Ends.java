package dev.journey.testkit.oracle;

import dev.journey.condition.Length;
import dev.journey.model.Journey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Where a length of time ends; remembers what it was asked, for the calendar is slow. */
final class Ends {

    private final ZoneId zone;
    private final Map<Length, Map<Instant, Instant>> known = new HashMap<>();

    Ends(Journey journey) {
        this.zone = journey.zone().orElse(ZoneOffset.UTC);
    }

    Instant end(Length length, Instant from) {
        if (length instanceof Length.Exact exact) {
            return from.plus(exact.duration());
        }
        return known.computeIfAbsent(length, any -> new HashMap<>())
                .computeIfAbsent(from, start -> calendarEnd((Length.Calendar) length, start));
    }

    private Instant calendarEnd(Length.Calendar length, Instant from) {
        return from.atZone(zone).plus(length.period()).toInstant();
    }
}
