package dev.journey.benchmarks.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.EventLog;
import dev.journey.event.EventParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Event lines as one would read them with Jackson's parser for the sake of speed alone: nothing is checked, and the
 * first odd line ends it all.
 */
public final class StreamedLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final EventParts event = new EventParts();

    private StreamedLines() {}

    static EventLog read(byte[] lines) throws IOException {
        EventLog.Builder log = EventLog.builder();
        read(new ByteArrayInputStream(lines), log::add);
        return log.build();
    }

    /** Hands on the parts of one event after the other, which are gone once the next is read. */
    public static void read(InputStream lines, Consumer<EventParts> events) throws IOException {
        StreamedLines read = new StreamedLines();
        try (JsonParser parser = JSON.createParser(lines)) {
            while (parser.nextToken() != null) {
                read.take(parser);
                events.accept(read.event);
            }
        }
    }

    private void take(JsonParser parser) throws IOException {
        event.clear();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "customer" -> event.customer(parser.getText());
                case "event" -> event.type(parser.getText());
                case "at" -> event.at(UtcInstants.parse(parser.getText()));
                case "id" -> event.id(parser.getText());
                case "channel" -> event.channel(Channel.of(parser.getText()));
                case "attributes" -> addAttributes(parser);
                default -> throw new IOException("unknown key: " + key);
            }
        }
    }

    private void addAttributes(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> event.text(name, parser.getText());
                case VALUE_NUMBER_INT -> event.number(name, parser.getLongValue(), 0);
                case VALUE_TRUE -> event.attribute(name, AttributeValue.of(true));
                case VALUE_FALSE -> event.attribute(name, AttributeValue.of(false));
                default -> event.attribute(name, AttributeValue.of(parser.getDecimalValue()));
            }
        }
    }
}
