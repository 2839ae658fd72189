package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import dev.journey.run.JourneyEngine;
import dev.journey.testkit.junit.ScenarioTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What becomes of customers in the journeys of the examples, as their scenario files tell it. */
class ScenariosTest {

    static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /** A folder has the name of its journey. */
    @TestFactory
    List<DynamicContainer> scenarios_of() throws IOException {
        List<DynamicContainer> journeys = new ArrayList<>();
        for (Path folder : in(FOLDER, "")) {
            String name = folder.getFileName().toString();
            journeys.add(dynamicContainer(name, ScenarioTests.in(folder, JourneyEngine.of(Examples.journey(name)))));
        }
        return journeys;
    }

    @Test
    void every_journey_has_scenarios() throws IOException {
        assertThat(in(Examples.FOLDER, ".journey.yaml"))
                .isNotEmpty()
                .extracting(file -> file.getFileName().toString().replace(".journey.yaml", ""))
                .isEqualTo(in(FOLDER, "").stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList());
    }

    private static List<Path> in(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
