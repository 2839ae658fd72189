package dev.journey.codec;

import dev.journey.event.EventLog;
import java.util.Objects;

/**
 * A log that was read, and what became of its lines.
 *
 * @param log all that could be read
 * @param lines how many lines that were, and which could not be read
 */
public record EventLines(EventLog log, LineReport lines) {

    /** Checks that both are there. */
    public EventLines {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(lines, "lines");
    }
}
