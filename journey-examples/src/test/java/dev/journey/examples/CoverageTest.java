package dev.journey.examples;

import dev.journey.run.JourneyEngine;
import dev.journey.testkit.law.JourneyCoverage;
import dev.journey.testkit.scenario.Scenarios;
import dev.journey.testkit.scenario.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenario files of the larger journeys reach nearly all of their rules, and of their conditions both sides. */
class CoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {"web-shop", "handmade-accessories", "software-trial"})
    void scenarios_reach_the_rules_of(String name) throws IOException {
        JourneyEngine engine = JourneyEngine.of(Examples.journey(name));
        JourneyCoverage coverage = JourneyCoverage.of(engine.journey());
        for (Path file : files(ScenariosTest.FOLDER.resolve(name))) {
            Story story = Scenarios.run(Scenarios.read(file), engine);
            coverage.record(engine, story.history(), story.now());
        }
        coverage.assertAtLeast(90);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
