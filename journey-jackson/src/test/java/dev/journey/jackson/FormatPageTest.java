package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.journey.check.Finding;
import dev.journey.event.LogLine;
import dev.journey.jackson.wire.Wires;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.model.Journey;
import dev.journey.run.Snapshot;
import dev.journey.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on the format says is so: its tables are those of the table of the format, its examples are read. */
class FormatPageTest {

    private static final String[] HEAD = {"key", "value", "required", "default", "what it says"};

    private DocsPage page;
    private Map<String, DocsPage> sections;
    private String frame;

    @BeforeEach
    void read() throws IOException {
        page = DocsPage.read("format.md");
        sections = page.sections();
        frame = sections.get("how to read what follows").blocks("yaml").get(0).text();
    }

    @ParameterizedTest
    @ValueSource(classes = {Journey.class, Scenario.class})
    void every_key_stands_in_the_table_of_its_section_with_what_editors_say_of_it(Class<?> type) {
        FormatTables.of(type)
                .rows()
                .forEach((heading, rows) ->
                        assertThat(section(heading).rows(HEAD)).as(heading).isEqualTo(rows));
    }

    @ParameterizedTest
    @ValueSource(classes = {Journey.class, Scenario.class})
    void every_section_says_what_editors_say_of_its_object(Class<?> type) {
        FormatTables.of(type)
                .sentences()
                .forEach((heading, sentences) -> assertThat(
                                section(heading).text().replaceAll("\\s+", " "))
                        .contains(sentences));
    }

    static Stream<Class<?>> writtenByPrograms() {
        return Stream.of(
                LogLine.class,
                Finding.class,
                Snapshot.class,
                GatheredFunnel.class,
                GatheredGroups.class,
                GatheredLastActions.class,
                GatheredMeasures.class,
                GatheredPaths.class,
                GatheredStages.class,
                GatheredStuckCustomers.class);
    }

    @ParameterizedTest
    @MethodSource("writtenByPrograms")
    void every_key_that_programs_write_stands_in_the_table_of_its_section(Class<?> type) {
        FormatTables.of(type).rows().forEach((heading, rows) -> {
            List<List<String>> told = section(heading).rows(HEAD);
            assertThat(told).as(heading).extracting(row -> row.subList(0, 4)).isEqualTo(withoutSentences(rows));
            assertThat(told)
                    .as(heading)
                    .allSatisfy(row -> assertThat(row.get(4)).endsWith("."));
        });
    }

    private static List<List<String>> withoutSentences(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(0, 4)).toList();
    }

    @Test
    void every_effect_stands_in_the_table_with_its_keys() {
        List<List<String>> rows = section("effects").rows("effect", "its keys", "what it says");
        Map<String, String> effects = FormatTables.effects();

        assertThat(rows)
                .hasSameSizeAs(effects.keySet())
                .allSatisfy(row -> assertThat(row.get(1).replace("`", "")).isEqualTo(effects.get(row.get(0))));
    }

    @Test
    void no_section_is_about_what_is_not_there() {
        Set<String> known = new HashSet<>();
        Stream.concat(Stream.of(Journey.class, Scenario.class), writtenByPrograms())
                .forEach(type -> known.addAll(FormatTables.of(type).rows().keySet()));

        assertThat(withTable()).hasSameElementsAs(known).hasSizeGreaterThan(40);
    }

    private List<String> withTable() {
        return sections.keySet().stream()
                .filter(heading -> !section(heading).rows(HEAD).isEmpty())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> examples_are_read() {
        return sections.entrySet().stream()
                .filter(section -> section.getValue().blocks("text").isEmpty())
                .flatMap(section -> examples(section.getValue()).stream()
                        .map(example -> dynamicTest(section.getKey(), example::read)));
    }

    @Test
    void mistakes_are_told_as_the_page_says() {
        List<String> told = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (DocsPage section : sections.values()) {
            List<DocsPage.Block> texts = section.blocks("text");
            texts.forEach(text -> told.add(text.text().strip()));
            examples(section).stream()
                    .limit(texts.size())
                    .map(example -> example.refusal("web-shop.journey.yaml"))
                    .forEach(messages::add);
        }

        assertThat(messages).hasSize(3).isEqualTo(told);
    }

    @Test
    void every_key_of_a_table_stands_in_an_example_of_its_section() throws IOException {
        for (String heading : withTable()) {
            Set<String> keys = new HashSet<>();
            for (FormatExample example : examples(section(heading))) {
                keys.addAll(example.shownKeys());
            }
            assertThat(keys)
                    .as(heading)
                    .containsAll(section(heading).rows(HEAD).stream()
                            .map(row -> row.get(0))
                            .toList());
        }
    }

    @Test
    void the_smallest_file_is_the_same_in_yaml_and_json() {
        DocsPage smallest = section("the smallest file");

        assertThat(Journeys.yaml(smallest.blocks("yaml").get(0).text()))
                .isEqualTo(Journeys.json(smallest.blocks("json").get(0).text()));
    }

    @Test
    void channels_are_those_that_editors_propose() {
        Stream<JsonNode> proposed =
                Wires.schema(Journey.class).at("/$defs/Channel/examples").valueStream();

        assertThat(proposed.map(JsonNode::textValue))
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(section("channels").text()).contains("`" + channel + "`"));
    }

    @Test
    void lengths_in_one_row_are_the_same() {
        List<List<String>> rows = section("length").rows("length", "means");

        assertThat(rows)
                .hasSize(7)
                .allSatisfy(row -> assertThat(
                                Stream.of(row.get(0).replace("`", "").split(", "))
                                        .map(FormatPageTest::after))
                        .containsOnly(after(row.get(0).replace("`", "").split(", ")[0])));
    }

    private static Journey after(String length) {
        return Journeys.yaml("format: 1\nid: shop\nzone: UTC\nstages: [ { id: a, window: " + length + " } ]\n");
    }

    @Test
    void links_lead_to_headings_and_files() throws IOException {
        assertThat(page.links()).isSubsetOf(page.anchors());
        for (String link : page.files()) {
            String[] parts = link.split("#");
            assertThat(Path.of("../docs", parts[0])).exists();
            if (parts.length > 1) {
                assertThat(DocsPage.read(parts[0]).anchors()).contains(parts[1]);
            }
        }
    }

    private List<FormatExample> examples(DocsPage section) {
        return Stream.of("yaml", "json", "jsonl")
                .flatMap(format ->
                        section.blocks(format).stream().map(block -> FormatExample.of(format, block.text(), frame)))
                .toList();
    }

    private DocsPage section(String heading) {
        assertThat(sections).containsKey(heading);
        return sections.get(heading);
    }
}
