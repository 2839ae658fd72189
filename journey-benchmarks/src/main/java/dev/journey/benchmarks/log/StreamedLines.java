package dev.journey.benchmarks.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Event lines as one would read them with Jackson's parser for the sake of speed alone: nothing is checked, and the
 * first odd line ends it all.
 */
final class StreamedLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final EventLog.Builder log = EventLog.builder();

    private StreamedLines() {}

    static EventLog read(byte[] lines) throws IOException {
        StreamedLines read = new StreamedLines();
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                read.add(parser);
            }
        }
        return read.log.build();
    }

    private void add(JsonParser parser) throws IOException {
        String customer = "";
        String type = "";
        String at = "";
        String id = null;
        String channel = null;
        Map<String, AttributeValue> attributes = Map.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "customer" -> customer = parser.getText();
                case "event" -> type = parser.getText();
                case "at" -> at = parser.getText();
                case "id" -> id = parser.getText();
                case "channel" -> channel = parser.getText();
                case "attributes" -> attributes = attributes(parser);
                default -> throw new IOException("unknown key: " + key);
            }
        }
        Event.Builder event = Event.builder(type, UtcInstants.parse(at));
        if (id != null) {
            event.id(id);
        }
        if (channel != null) {
            event.channel(Channel.of(channel));
        }
        attributes.forEach(event::attribute);
        log.add(customer, event.build());
    }

    private static Map<String, AttributeValue> attributes(JsonParser parser) throws IOException {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            attributes.put(
                    name,
                    switch (parser.nextToken()) {
                        case VALUE_STRING -> AttributeValue.of(parser.getText());
                        case VALUE_TRUE -> AttributeValue.of(true);
                        case VALUE_FALSE -> AttributeValue.of(false);
                        default -> AttributeValue.of(parser.getDecimalValue());
                    });
        }
        return attributes;
    }
}
