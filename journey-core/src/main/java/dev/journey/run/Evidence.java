package dev.journey.run;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An event on which an explanation rests.
 *
 * @param at when it was
 * @param id under which its source knows it; only where a history is explained, because a progress remembers instants
 *     alone, and only where the event has one
 */
public record Evidence(Instant at, Optional<String> id) {

    /** Checks that both are there. */
    public Evidence {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
    }

    /** An event of which only the instant is known. */
    public static Evidence at(Instant at) {
        return new Evidence(at, Optional.empty());
    }

    /** The instant, and the id where it is known, such as {@code 2026-01-05T10:11:12Z (e17)}. */
    @Override
    public String toString() {
        return at + id.map(known -> " (" + known + ")").orElse("");
    }
}
