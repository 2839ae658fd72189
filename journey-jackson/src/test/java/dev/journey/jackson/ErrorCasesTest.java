package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.codec.InvalidDocumentException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The conformance cases of journeys with one problem, as YAML and as JSON. */
class ErrorCasesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @TestFactory
    Stream<DynamicTest> every_case_is_refused_at_the_key_at_fault() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(ErrorCasesTest.class.getResource("/errors").toURI()))) {
            List<Path> cases = files.sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(9);
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isRefused(file)));
        }
    }

    private static void isRefused(Path file) throws IOException {
        JsonNode test = YAML.readTree(Files.readString(file));
        String error = test.get("error").textValue();
        InvalidDocumentException inYaml = Journeys.refusal(() -> Journeys.yaml(journey(Files.readAllLines(file))));
        InvalidDocumentException inJson =
                Journeys.refusal(() -> Journeys.json(test.get("journey").toString()));
        assertThat(paths(inYaml)).containsExactly(error);
        assertThat(paths(inJson)).containsExactly(error);
        assertThat(inYaml.problems())
                .allSatisfy(problem -> assertThat(problem.location()).isPresent());
    }

    private static List<String> paths(InvalidDocumentException refusal) {
        return refusal.problems().stream()
                .map(located -> located.problem().path())
                .toList();
    }

    /** The lines under the key {@code journey}, as they are. */
    private static String journey(List<String> lines) {
        return String.join(
                "\n",
                lines.subList(lines.indexOf("journey:") + 1, lines.size()).stream()
                        .takeWhile(line -> line.startsWith(" "))
                        .map(line -> line.substring(2))
                        .toList());
    }
}
