package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables that lead from the rules of the engine to their tests are complete, and lead to what is there. */
class SemanticsTableTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private List<List<String>> rules;
    private List<List<String>> all;

    @BeforeEach
    void read() throws IOException {
        DocsPage page = DocsPage.read("semantics.md");
        rules = page.rows("rule", "cases", "tests");
        all = new ArrayList<>(rules);
        all.addAll(page.rows("condition or value", "cases", "tests"));
    }

    @Test
    void every_rule_has_a_row_and_every_row_a_test() {
        assertThat(rules)
                .extracting(row -> row.get(0).split(":")[0])
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList());
        assertThat(all)
                .allSatisfy(row ->
                        assertThat(row.get(1) + row.get(2)).as(row.get(0)).isNotBlank());
    }

    @Test
    void every_case_of_the_tables_is_there() throws IOException {
        assertThat(listed())
                .as("cases in the tables at the end of docs/semantics.md")
                .hasSizeGreaterThan(70)
                .isSubsetOf(cases());
    }

    private List<String> listed() {
        return all.stream().flatMap(row -> names(row.get(1))).distinct().toList();
    }

    @Test
    void every_listed_case_stands_at_all_rules_and_conditions_that_it_says_it_tests() throws IOException {
        for (String name : listed()) {
            JsonNode file =
                    new YAMLMapper().readTree(CASES.resolve(name + ".yaml").toFile());
            for (JsonNode tested : file.get("tests")) {
                String[] words = tested.asText().split(" ");
                if (words.length == 2 && List.of("rule", "condition").contains(words[0])) {
                    assertThat(all)
                            .as("%s tests %s", name, tested.asText())
                            .anyMatch(row ->
                                    isAbout(row, words[1]) && names(row.get(1)).anyMatch(name::equals));
                }
            }
        }
    }

    private static boolean isAbout(List<String> row, String ruleOrCondition) {
        return row.get(0).startsWith(ruleOrCondition + ":") || row.get(0).contains("`" + ruleOrCondition + "`");
    }

    @Test
    void every_test_is_there() throws IOException {
        List<String> tests =
                all.stream().flatMap(row -> names(row.get(2))).distinct().toList();

        assertThat(tests).hasSizeGreaterThan(40);
        for (String test : tests) {
            String[] parts = test.split("\\.");
            assertThat(source(parts[0])).as(test).containsPattern("\\s" + parts[1] + "\\(");
        }
    }

    private static String source(String test) throws IOException {
        for (String module : List.of("journey-jackson", "journey-core")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
                Optional<Path> file =
                        files.filter(path -> path.endsWith(test + ".java")).findFirst();
                if (file.isPresent()) {
                    return Files.readString(file.get());
                }
            }
        }
        throw new AssertionError("no test is called " + test);
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .toList();
        }
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.replace("`", "").split(" ")).filter(name -> !name.isEmpty());
    }
}
