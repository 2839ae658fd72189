package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.check.Finding;
import dev.journey.codec.Codecs;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way in which a document can be wrong, in a file of its own: what is told of it, word for word. */
class RefusalCasesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final Map<String, Class<?>> KINDS = Map.of(
            "journey", Journey.class,
            "scenario", Scenario.class,
            "events", LogLine.class,
            "effects", Effect.class,
            "findings", Finding.class);

    @TestFactory
    Stream<DynamicTest> is_told_word_for_word() throws Exception {
        Path folder = Path.of(RefusalCasesTest.class.getResource("/refusals").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(38);
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isTold(file)));
        }
    }

    private static void isTold(Path file) throws IOException {
        JsonNode test = YAML.readTree(Files.readString(file));
        List<String> refused = StreamSupport.stream(test.get("refused").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        assertThat(refused).isNotEmpty();
        assertThat(told(test.get("of").textValue(), test.get("format").textValue(), document(file)))
                .containsExactlyElementsOf(refused);
    }

    private static List<String> told(String kind, String format, String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Class<?> type = KINDS.get(kind);
        if (format.equals("ndjson")) {
            return Ndjson.read(type, bytes).unreadable;
        }
        try {
            Object read = Codecs.installed()
                    .document(type, format)
                    .read(new ByteArrayInputStream(bytes), kind + "." + format, ReadLimits.standard());
            return List.of("must be refused: " + read);
        } catch (InvalidDocumentException refusal) {
            return refusal.getMessage().lines().toList();
        }
    }

    /** The text under the key {@code document} as it is, whatever a reader of YAML would make of it. */
    private static String document(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return String.join(
                "",
                lines.subList(lines.indexOf("document: |") + 1, lines.indexOf("refused:")).stream()
                        .map(line -> (line.isEmpty() ? line : line.substring(2)) + "\n")
                        .toList());
    }
}
