package dev.journey.benchmarks.engine;

import dev.journey.event.EventLog;
import dev.journey.event.EventParts;
import java.time.Instant;

/** A log as an application with many events of its own builds it: from their parts. */
final class LogParts {

    private final EventLog.Builder log = EventLog.builder();
    private final EventParts parts = new EventParts();

    private LogParts() {}

    static EventLog log(Occurrence[] events) {
        LogParts log = new LogParts();
        for (Occurrence event : events) {
            log.add(event);
        }
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
