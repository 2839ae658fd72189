package dev.journey.benchmarks.log;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Event lines as most applications would read them: bound to a record by Jackson. */
final class BoundLines {

    private static final ObjectReader LINES =
            JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Line.class);

    private BoundLines() {}

    static EventLog read(byte[] lines) throws IOException {
        EventLog.Builder log = EventLog.builder();
        try (MappingIterator<Line> read = LINES.readValues(lines)) {
            while (read.hasNextValue()) {
                Line line = read.nextValue();
                log.add(line.customer, line.toEvent());
            }
        }
        return log.build();
    }

    record Line(
            String customer,
            String event,
            Instant at,
            @Nullable String id,
            @Nullable String channel,
            @Nullable Map<String, Object> attributes) {

        private Event toEvent() {
            Event.Builder builder = Event.builder(event, at);
            if (id != null) {
                builder.id(id);
            }
            if (channel != null) {
                builder.channel(Channel.of(channel));
            }
            if (attributes != null) {
                attributes.forEach((name, value) -> builder.attribute(name, value(value)));
            }
            return builder.build();
        }

        private static AttributeValue value(Object value) {
            if (value instanceof Number number) {
                return AttributeValue.of(new BigDecimal(number.toString()));
            }
            return value instanceof Boolean flag ? AttributeValue.of(flag) : AttributeValue.of((String) value);
        }
    }
}
