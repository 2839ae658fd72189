package dev.journey.jackson.wire;

import dev.journey.model.QuietHours;
import java.time.LocalTime;

record QuietHoursJson(LocalTime from, LocalTime to) {

    static QuietHoursJson of(QuietHours quietHours) {
        return new QuietHoursJson(quietHours.from(), quietHours.to());
    }

    QuietHours toQuietHours() {
        return QuietHours.of(from, to);
    }
}
