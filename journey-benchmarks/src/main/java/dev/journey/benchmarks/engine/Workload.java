package dev.journey.benchmarks.engine;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The events of one order in every form that a contender may want, and the end that all must come to. */
final class Workload {

    /** In a fixed order, which that of the maps of events is not. */
    private static final List<String> ATTRIBUTES = List.of("value", "score", "rating", "channel");

    private final Occurrence[] events;
    private final End end;

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

    EventColumns columns() {
        return EventColumns.of(events);
    }

    /** The events as those of Journey. */
    LogLine[] lines() {
        return Arrays.stream(events)
                .map(event -> new LogLine(event.customer(), event(event)))
                .toArray(LogLine[]::new);
    }

    EventLog log() {
        EventLog.Builder log = EventLog.builder();
        for (Occurrence event : events) {
            log.add(event.customer(), event(event));
        }
        return log.build();
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
