package dev.journey.jackson.provider;

import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;

/** Events and profiles as lines of JSON. */
public final class NdjsonLogLines extends Ndjson<LogLine> {

    /** For service loading. */
    public NdjsonLogLines() {
        super(LogLine.class);
    }

    @Override
    OrdinaryLines<LogLine> ordinary(ReadLimits limits) {
        return new OrdinaryLogLines(limits);
    }
}
