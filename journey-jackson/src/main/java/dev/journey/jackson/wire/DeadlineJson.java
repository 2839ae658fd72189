package dev.journey.jackson.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The next deadline: an instant, or {@code none}. */
record DeadlineJson(Optional<Instant> at) {

    static final String NONE = "none";
    static final Pattern FORM = Pattern.compile(NONE + "|" + Texts.INSTANT);

    static DeadlineJson parse(String text) {
        return new DeadlineJson(text.equals(NONE) ? Optional.empty() : Optional.of(Texts.instant(text)));
    }

    String print() {
        return at.map(Instant::toString).orElse(NONE);
    }
}
