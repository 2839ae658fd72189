package dev.journey.testkit.junit;

import dev.journey.run.JourneyEngine;
import dev.journey.testkit.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Makes a test of every scenario file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() throws IOException {
 *     return ScenarioTests.in(Path.of("src/test/resources/scenarios"));
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private static final String PART = ".scenario.";

    private ScenarioTests() {}

    /**
     * A test for each file {@code *.scenario.yaml}, {@code *.scenario.yml} or {@code *.scenario.json} in a folder and the
     * folders in it, in the order of their paths, in the journey whose file it names. A test has the name of its file;
     * what is wrong with a file fails its test alone.
     *
     * @throws IllegalArgumentException if there is no such file, so that nothing would be tested
     * @throws IOException if the folder cannot be read
     */
    public static Stream<DynamicTest> in(Path folder) throws IOException {
        return tests(folder, Scenarios::run);
    }

    /**
     * Such tests in the journey of an engine, which may have custom conditions; the files need not name a journey.
     *
     * @throws IllegalArgumentException if there is no such file, so that nothing would be tested
     * @throws IOException if the folder cannot be read
     */
    public static Stream<DynamicTest> in(Path folder, JourneyEngine engine) throws IOException {
        Objects.requireNonNull(engine, "engine");
        return tests(folder, file -> Scenarios.run(Scenarios.read(file), engine));
    }

    private static Stream<DynamicTest> tests(Path folder, ThrowingConsumer<Path> run) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.getFileName().toString().contains(PART))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "folder must hold a scenario, such as 'considers.scenario.yaml': " + folder);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(name(folder, file), file.toUri(), () -> run.accept(file)));
    }

    /** The path in the folder up to the suffix, the same on every system. */
    private static String name(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf(PART));
    }
}
