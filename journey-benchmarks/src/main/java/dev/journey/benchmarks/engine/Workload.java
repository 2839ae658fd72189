package dev.journey.benchmarks.engine;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one order in every form that a contender may want, and the end that all must come to. */
final class Workload {

    /** In a fixed order, which that of the maps of events is not. */
    private static final List<String> ATTRIBUTES = List.of("value", "score", "rating", "channel");

    private final Occurrence[] events;
    private final End end;
    private @Nullable EventColumns columns;
    private LogLine @Nullable [] lines;
    private @Nullable EventLog log;

    Workload(int events, Order order) {
        this.events = order.order(EventSource.events(events));
        HandWritten reference = new HandWritten();
        reference.take(this.events);
        end = reference.end();
    }

    Occurrence[] events() {
        return events;
    }

    /** How the hand-written loop ends. */
    End end() {
        return end;
    }

    /** The events as columns; made once. */
    EventColumns columns() {
        columns = columns == null ? EventColumns.of(events) : columns;
        return columns;
    }

    /** The events as those of Journey; made once. */
    LogLine[] lines() {
        lines = lines == null ? Arrays.stream(events).map(Workload::line).toArray(LogLine[]::new) : lines;
        return lines;
    }

    /** The events as a log; built once. */
    EventLog log() {
        log = log == null ? builtLog() : log;
        return log;
    }

    private EventLog builtLog() {
        EventLog.Builder builder = EventLog.builder();
        for (Occurrence event : events) {
            builder.add(line(event));
        }
        return builder.build();
    }

    private static LogLine line(Occurrence event) {
        return new LogLine(event.customer(), event(event));
    }

    private static Event event(Occurrence event) {
        Event.Builder builder = Event.builder(event.type(), Instant.ofEpochMilli(event.at()));
        for (String name : ATTRIBUTES) {
            Object value = event.attributes().get(name);
            if (value instanceof Double number) {
                builder.attribute(name, AttributeValue.of(number));
            } else if (value instanceof String text) {
                builder.attribute(name, AttributeValue.of(text));
            }
        }
        return builder.build();
    }
}
