package dev.journey.jackson.provider;

import dev.journey.event.LogLine;

/** Events and profiles as lines of JSON. */
public final class NdjsonLogLines extends Ndjson<LogLine> {

    /** For service loading. */
    public NdjsonLogLines() {
        super(LogLine.class);
    }
}
