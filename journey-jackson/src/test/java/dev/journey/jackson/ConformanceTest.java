package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.journey.run.JourneyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Worked cases of the format and the engine, a file each: a journey, a history, and the effects that must follow. They
 * were derived from the format's small print by reasoning, without the engine.
 */
class ConformanceTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> gives_the_effects_of_the_case() throws IOException {
        List<Path> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(73);
        return cases.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> verify(ConformanceCase.read(file))));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void verify(ConformanceCase given) {
        JourneyEngine engine = JourneyEngine.of(given.journey());
        List<JsonNode> effects = given.effects(engine);

        assertThat(effects).as(given.why()).containsExactlyElementsOf(given.expectedEffects());
        given.expectedOutcomes()
                .ifPresent(expected ->
                        assertThat(given.outcomes(engine)).as(given.why()).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_effects_where_a_progress_is_stored_after_every_line() throws IOException {
        return cases().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    ConformanceCase given = ConformanceCase.read(file);
                    JourneyEngine engine = JourneyEngine.of(given.journey());
                    assertThat(given.effectsOfStored(engine)).isEqualTo(given.effectsOfSteps(engine));
                }));
    }
}
