package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.journey.codec.Codecs;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The page on testing: its tests compile and pass, its files are read and run, its failure is the real one. */
class TestingPageTest {

    private static final Path DOCS = Path.of("../docs");
    private static final String RESOURCES = "src/test/resources/";

    @TempDir
    Path project;

    private String page;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(DOCS.resolve("testing.md"));
    }

    @Test
    void tests_of_the_page_pass() throws Exception {
        writeFiles();

        TestExecutionSummary summary = run(page -> page);

        assertThat(summary.getFailures()).isEmpty();
        // a story, one with a parameter, three with assertions, a thousand random ones, laws, coverage, and the three
        // files
        assertThat(summary.getTestsSucceededCount()).isEqualTo(11);
    }

    @Test
    void a_failure_looks_as_the_page_says() throws Exception {
        writeFiles();

        TestExecutionSummary summary =
                run(java -> java.replaceAll("(?s)(.*)\\.after\\(ofDays\\(2\\)\\)(.*isIn)", "$1.after(ofDays(5))$2"));

        assertThat(summary.getFailures())
                .singleElement()
                .extracting(failure -> failure.getException().getMessage())
                .isEqualTo(blocks("text").get(0).strip());
    }

    /** The example of every key is read, though not all of them would come out in one story. */
    @TestFactory
    Stream<DynamicTest> examples_of_keys_are_scenarios() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.addAll(examples("scenario key", "%s\nsteps: []"));
        tests.addAll(examples("step key", "steps: [ %s ]"));
        tests.addAll(examples("expect key", "steps: [ { expect: %s } ]"));
        assertThat(tests).hasSize(6 + 8 + 7);
        return tests.stream();
    }

    private List<DynamicTest> examples(String head, String yaml) {
        return page.lines()
                .dropWhile(line -> !line.startsWith("| " + head + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(row -> row.replaceAll(".*\\| `(.*)` \\|$", "$1"))
                .map(example -> dynamicTest(example, () -> {
                    String title = example.startsWith("title:") ? "" : "title: example\n";
                    String scenario = "format: 1\n" + title + yaml.formatted(example);
                    assertThatCode(() -> Codecs.installed()
                                    .document(Scenario.class, "yaml")
                                    .read(new ByteArrayInputStream(scenario.getBytes(StandardCharsets.UTF_8)), example))
                            .doesNotThrowAnyException();
                }))
                .toList();
    }

    @Test
    void links_lead_to_files() {
        assertThat(Pattern.compile("\\]\\(([^)#]+)\\)")
                        .matcher(page)
                        .results()
                        .map(link -> DOCS.resolve(link.group(1)))
                        .toList())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    /** The YAML blocks say in their first line which file they are. */
    private void writeFiles() throws IOException {
        for (String block : blocks("yaml")) {
            assertThat(block).startsWith("# " + RESOURCES);
            Path file = project.resolve(block.lines().findFirst().orElseThrow().substring(2));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block);
        }
    }

    private TestExecutionSummary run(UnaryOperator<String> changed) throws Exception {
        String resources = project.resolve(RESOURCES).toString().replace('\\', '/') + "/";
        List<Path> sources = new ArrayList<>();
        for (String block : blocks("java")) {
            Path file = project.resolve(className(block) + ".java");
            sources.add(Files.writeString(file, changed.apply(block).replace("\"" + RESOURCES, "\"" + resources)));
        }
        compile(sources);
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {project.toUri().toURL()}, getClass().getClassLoader())) {
            LauncherDiscoveryRequestBuilder tests = LauncherDiscoveryRequestBuilder.request();
            for (String block : blocks("java")) {
                tests.selectors(selectClass(loader.loadClass(className(block))));
            }
            LauncherDiscoveryRequest request = tests.build();
            LauncherFactory.create().execute(request, listener);
        }
        return listener.getSummary();
    }

    private void compile(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                project.toString(),
                "-cp",
                project + File.pathSeparator + System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources))
                .call();
        assertThat(compiled).as("%s", messages).isTrue();
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String className(String block) {
        return block.lines()
                .filter(line -> line.startsWith("class "))
                .map(line -> line.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }
}
