package dev.journey.benchmarks.engine;

import dev.journey.event.EventLog;
import dev.journey.event.EventParts;
import java.time.Instant;
import java.util.stream.Stream;

/** A log as an application with many events of its own builds it: from their parts. */
public final class LogParts {

    private final EventLog.Builder log = EventLog.builder();
    private final EventParts parts = new EventParts();

    private LogParts() {}

    /** The log of these events. */
    public static EventLog log(Stream<Occurrence> events) {
        LogParts log = new LogParts();
        events.forEach(log::add);
        return log.log.build();
    }

    private void add(Occurrence event) {
        parts.clear().customer(event.customer()).type(event.type()).at(Instant.ofEpochMilli(event.at()));
        event.attributes().forEach(this::add);
        log.add(parts);
    }

    private void add(String name, Object value) {
        if (value instanceof Double number) {
            parts.number(name, Math.round(number * 100), 2);
        } else {
            parts.text(name, (String) value);
        }
    }
}
