package dev.journey.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.codec.Codecs;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Journeys and histories as files have them. */
final class Written {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {}

    /** A whole case, to be read by people. */
    static String of(Trial trial) {
        List<LogLine> lines = trial.entries().stream()
                .map(entry -> new LogLine(trial.customer(), entry))
                .toList();
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        try {
            Codecs.installed().lines(LogLine.class, "ndjson").write(lines, events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document(trial.journey(), "yaml") + "\n" + events + "\nas of " + trial.asOf();
    }

    static JsonNode tree(Journey journey) {
        try {
            return JSON.readTree(document(journey, "json").toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws what the format throws where the tree is no journey. */
    static Journey journey(JsonNode tree) {
        try {
            return Codecs.installed()
                    .document(Journey.class, "json")
                    .read(new ByteArrayInputStream(JSON.writeValueAsBytes(tree)), "a smaller journey")
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayOutputStream document(Journey journey, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Codecs.installed().document(Journey.class, format).write(journey, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
