package dev.journey.testkit.scenario;

import dev.journey.codec.Codecs;
import dev.journey.codec.JourneyFile;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.scenario.Expectation;
import dev.journey.scenario.Scenario;
import dev.journey.scenario.ScenarioStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs scenarios, those of files above all.
 *
 * <pre>{@code
 * Scenarios.run(Path.of("src/test/resources/considers.scenario.yaml"));
 * }</pre>
 */
public final class Scenarios {

    private Scenarios() {}

    /**
     * The scenario in a file.
     *
     * @throws dev.journey.codec.InvalidDocumentException if what the file says is no scenario
     * @throws dev.journey.codec.UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static Scenario read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Codecs.installed()
                    .document(Scenario.class, file)
                    .read(in, file.toString())
                    .value();
        }
    }

    /**
     * Runs the scenario in a file, in the journey whose file it names.
     *
     * @return the story, as it came out
     * @throws AssertionError if it did not come out as expected: tells the story and why
     * @throws IllegalArgumentException if the scenario names no journey
     * @throws IOException if a file cannot be read
     */
    public static Story run(Path file) throws IOException {
        Scenario scenario = read(file);
        String journey = scenario.journey()
                .orElseThrow(() -> new IllegalArgumentException("scenario in " + file
                        + " must name its journey's file by the key 'journey', or be run with a journey"));
        return run(scenario, JourneyFile.read(file.resolveSibling(journey)));
    }

    /**
     * Runs a scenario in a journey without custom conditions.
     *
     * @return the story, as it came out
     * @throws AssertionError if it did not come out as expected
     */
    public static Story run(Scenario scenario, Journey journey) {
        return run(scenario, JourneyEngine.of(journey));
    }

    /**
     * Runs a scenario in the journey of an engine.
     *
     * @return the story, as it came out
     * @throws AssertionError if it did not come out as expected
     */
    public static Story run(Scenario scenario, JourneyEngine engine) {
        scenario.persona().ifPresent(engine.journey()::persona);
        Story story = Story.of(engine)
                .as(scenario.title())
                .customer(scenario.customer())
                .startingAt(scenario.start());
        scenario.profile().forEach(story::knowing);
        scenario.steps().forEach(step -> take(story, step));
        return story;
    }

    private static void take(Story story, ScenarioStep step) {
        step.after().ifPresent(story::after);
        step.at().ifPresent(story::at);
        step.event().ifPresent(story::happens);
        if (!step.profile().isEmpty()) {
            story.learns(step.profile());
        }
        if (step.event().isEmpty() && step.profile().isEmpty()) {
            story.close();
        }
        step.expect().ifPresent(expectation -> check(story, expectation));
    }

    private static void check(Story story, Expectation expectation) {
        expectation.stage().ifPresent(story::isIn);
        expectation.effects().ifPresent(story::did);
        expectation.deadline().ifPresent(story::hasDeadline);
        if (expectation.withoutDeadline()) {
            story.hasNoDeadline();
        }
        expectation.score().ifPresent(story::hasScore);
        expectation.because().forEach(story::because);
    }
}
