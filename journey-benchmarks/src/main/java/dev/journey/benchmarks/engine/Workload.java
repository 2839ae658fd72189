package dev.journey.benchmarks.engine;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of one order in every form that a contender may want, and the end that all must come to. Each form is made
 * when it is first asked for, and no other is kept beside it: there may be tens of millions.
 */
final class Workload {

    /** In a fixed order, which that of the maps of events is not. */
    private static final List<String> ATTRIBUTES = List.of("value", "score", "rating", "channel");

    private final Supplier<Stream<Occurrence>> source;
    private Occurrence @Nullable [] events;
    private @Nullable EventColumns columns;
    private LogLine @Nullable [] lines;
    private @Nullable EventLog log;

    Workload(int events, Order order) {
        this(() -> order.order(EventSource.events(events)));
    }

    /** Events from anywhere else, the same every time. */
    Workload(Supplier<Stream<Occurrence>> source) {
        this.source = source;
    }

    Occurrence[] events() {
        events = events == null ? source.get().toArray(Occurrence[]::new) : events;
        return events;
    }

    /** How the hand-written loop ends. */
    End end() {
        HandWritten reference = new HandWritten();
        source.get().forEach(reference::take);
        return reference.end();
    }

    /** The customers' ids, each once. */
    List<String> ids() {
        return source.get().map(Occurrence::customer).distinct().toList();
    }

    /** The events as columns. */
    EventColumns columns() {
        columns = columns == null ? EventColumns.of(events()) : columns;
        return columns;
    }

    /** The events as those of Journey. */
    LogLine[] lines() {
        lines = lines == null ? source.get().map(Workload::line).toArray(LogLine[]::new) : lines;
        return lines;
    }

    /** The events as a log. */
    EventLog log() {
        log = log == null ? LogParts.log(source.get()) : log;
        return log;
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
