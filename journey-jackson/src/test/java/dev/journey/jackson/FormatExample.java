package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.check.Finding;
import dev.journey.codec.Codecs;
import dev.journey.event.LogLine;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.Snapshot;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An example of the page on the format: a whole document, lines, or the parts of a journey.
 *
 * @param format what the page calls the language of the example
 * @param shown what stands on the page
 * @param text a document or lines as they are read
 */
record FormatExample(String format, String shown, String text) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** By which key a document is known; the first that it has counts. */
    private static final List<Map.Entry<String, Class<?>>> KINDS = List.of(
            Map.entry("title", Scenario.class),
            Map.entry("fingerprint", Snapshot.class),
            Map.entry("by", GatheredGroups.class),
            Map.entry("over", GatheredFunnel.class),
            Map.entry("longest", GatheredPaths.class),
            Map.entry("last", GatheredLastActions.class),
            Map.entry("most", GatheredStuckCustomers.class),
            Map.entry("events", GatheredMeasures.class),
            Map.entry("asOf", GatheredStages.class));

    /** An example with those parts of the frame that it leaves out, unless it is whole. */
    static FormatExample of(String format, String text, String frame) {
        boolean isWhole = !format.equals("yaml") || text.startsWith("format:");
        return new FormatExample(format, text, isWhole ? text : completed(text, frame));
    }

    private static String completed(String text, String frame) {
        StringBuilder whole = new StringBuilder(text);
        for (String part : frame.split("(?m)^(?=[a-z])")) {
            String key = part.substring(0, part.indexOf(':') + 1);
            if (!text.startsWith(key) && !text.contains("\n" + key)) {
                whole.append(part);
            }
        }
        return whole.toString();
    }

    /** Reads the example as the library does; lines are written back, too. */
    void read() throws IOException {
        if (format.equals("jsonl")) {
            isWrittenAsItStands(lineType());
        } else {
            read(documentType());
        }
    }

    private <T> T read(Class<T> type) throws IOException {
        return Codecs.installed().document(type, format).fromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> void isWrittenAsItStands(Class<T> type) {
        Ndjson<T> lines = Ndjson.read(type, text);
        assertThat(lines.unreadable).isEmpty();
        assertThat(Ndjson.write(type, lines.all)).isEqualTo(text);
    }

    /** The message by which a file of this name is refused. */
    String refusal(String file) {
        return Journeys.refusal(() -> Codecs.installed()
                        .document(Journey.class, format)
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file))
                .getMessage();
    }

    private Class<?> documentType() throws IOException {
        JsonNode tree = YAML.readTree(text);
        return KINDS.stream()
                .filter(kind -> tree.has(kind.getKey()))
                .findFirst()
                .<Class<?>>map(Map.Entry::getValue)
                .orElse(Journey.class);
    }

    private Class<?> lineType() throws IOException {
        JsonNode first = YAML.readTree(text.lines().findFirst().orElseThrow());
        return first.has("effect") ? Effect.class : first.has("code") ? Finding.class : LogLine.class;
    }

    /** All keys that the page shows somewhere in the example. */
    Set<String> shownKeys() throws IOException {
        Set<String> keys = new HashSet<>();
        if (format.equals("jsonl")) {
            for (String line : shown.lines().toList()) {
                collect(YAML.readTree(line), keys);
            }
        } else {
            collect(YAML.readTree(shown), keys);
        }
        return keys;
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(part -> collect(part, keys));
    }
}
