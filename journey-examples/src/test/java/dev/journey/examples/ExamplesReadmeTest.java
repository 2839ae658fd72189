package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in the module's README are read and run, with the arguments that stand there. */
class ExamplesReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void the_files_of_ones_own_are_run_with_the_arguments_beside_them() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path journey = Files.writeString(folder.resolve("shop.journey.yaml"), find(readme, "```yaml\n(.*?)```"));
        String rows = find(readme, "(    user,action.*?\n)\n").replaceAll("(?m)^ {4}", "");
        Path log = Files.writeString(folder.resolve("visits.csv"), rows);
        String arguments = find(readme, "--journey (shop.journey.yaml .*?) --out results")
                .replace("shop.journey.yaml", journey.toString())
                .replace("visits.csv", log.toString())
                .replace("\\\n", " ");
        List<String> words = List.of(("--journey " + arguments).split(" +"));

        Run run = Run.into(folder.resolve("results"), words.toArray());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.events("moved")).isEqualTo(1);
        assertThat(run.effects().get(0)).contains("2026-01-05T09:11:00Z");
    }

    @Test
    void every_journey_that_comes_with_the_examples_is_listed() throws IOException {
        List<String> listed = Pattern.compile(
                        "\\[(.*?)]\\(src/main/resources/dev/journey/examples/\\1\\.journey\\.yaml\\)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(link -> link.group(1) + ".journey.yaml")
                .toList();

        try (Stream<Path> files = Files.list(Examples.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".journey.yaml")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private static String find(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
