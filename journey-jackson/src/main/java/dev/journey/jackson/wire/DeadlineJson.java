package dev.journey.jackson.wire;

import java.time.Instant;
import java.util.Optional;

/** The next deadline: an instant, or {@code none}. */
record DeadlineJson(Optional<Instant> at) {

    private static final String NONE = "none";

    static DeadlineJson parse(String text) {
        return new DeadlineJson(text.equals(NONE) ? Optional.empty() : Optional.of(Texts.instant(text)));
    }

    String print() {
        return at.map(Instant::toString).orElse(NONE);
    }
}
