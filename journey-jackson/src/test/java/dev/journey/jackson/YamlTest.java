package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Occurred;
import dev.journey.event.AttributeValue;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML is read by the core schema of version 1.2, and written so that readers of 1.1 understand the same. */
class YamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "on",
                "y",
                "21:00",
                "2026-01-05",
                "1_000",
                "0b11",
                "1e",
                "<<",
                "nullable",
                "0x",
                "1.2.3",
                "=",
                "-no"
            })
    void what_looks_like_text_is_text(String plain) {
        assertThat(Journeys.yamlWith("name: " + plain).name()).hasValue(plain);
    }

    @ParameterizedTest
    @CsvSource({"010, 10", "0o10, 8", "0x1F, 31", "+5, 5", ".5, 0.5", "5., 5", "1e3, 1000", "-1.50, -1.5"})
    void numbers_are_those_of_the_core_schema(String written, BigDecimal meant) {
        assertThat(attribute(written)).isEqualTo(AttributeValue.of(meant));
    }

    @Test
    void quotes_make_a_text_of_anything() {
        assertThat(attribute("'12'")).isEqualTo(AttributeValue.of("12"));
        assertThat(attribute("\"true\"")).isEqualTo(AttributeValue.of("true"));
        assertThat(attribute("TRUE")).isEqualTo(AttributeValue.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "true", "~", "null", "", "[]", "{}", "0o17", "1.5"})
    void what_is_no_text_is_refused_where_a_text_is_wanted(String plain) {
        assertThat(Journeys.refusal(() -> Journeys.yamlWith("name: " + plain)))
                .hasMessageStartingWith("shop.yaml:3:1: /name: 'name' must be a text, not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "&x Shop  | 'name' must not have an anchor: '&x'; write the value out wherever it is meant",
                "*x       | 'name' must not be an alias: '*x'; write the value out",
                "!!str 5  | 'name' must not have a tag: 'tag:yaml.org,2002:str'; leave it out",
                ".inf     | 'name' must be a finite number, or a text in quotes: .inf"
            })
    void what_a_reader_would_have_to_look_up_is_refused(String written, String message) {
        assertThat(Journeys.refusal(() -> Journeys.yamlWith("name: " + written)))
                .hasMessage("shop.yaml:3:1: /name: " + message);
    }

    @Test
    void any_text_survives_being_written() {
        List<String> texts = List.of(
                "",
                " ",
                "~",
                "null",
                "NO",
                "Off",
                "y",
                "n",
                "=",
                "<<",
                "21:00",
                "08:00",
                "1:20:30",
                "2026-01-05",
                "12",
                "1_000",
                "0x1F",
                "0o17",
                "010",
                ".5",
                "1e3",
                ".inf",
                ".NaN",
                "+1",
                "-",
                "- a",
                "?",
                "? a",
                ":",
                "a: b",
                "a:b",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "|",
                ">",
                "{a}",
                "[a]",
                "a, b",
                "'a'",
                "\"a\"",
                " a",
                "a ",
                "a\n",
                "\na",
                "a\n\n b\n",
                "  a\nb",
                "a\tb",
                "\t",
                "a\r\nb",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uFFFE",
                "ü",
                "日本",
                "😀",
                "---",
                "...",
                "--- a",
                "true",
                "x".repeat(300) + " y z");
        assertSurvive(texts);
    }

    @Test
    void any_mixture_of_signs_survives_being_written() {
        String signs = "ab  \n\r\t:#-?,[]{}&*!|>'\"%@`~=<.0\u0085\u2028\uFEFF\u0001\\";
        Random random = new Random(20260105);
        assertSurvive(Stream.generate(() -> random.ints(1 + random.nextInt(6), 0, signs.length())
                        .mapToObj(index -> signs.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .limit(5000)
                .toList());
    }

    private static void assertSurvive(List<String> texts) {
        Persona.Builder builder = Persona.builder("p");
        texts.forEach(text -> builder.goal(text).demographic(text, text));
        Persona persona = builder.build();
        Journey journey = Journey.builder("shop").persona(persona).stage("a").build();
        for (Journey again : List.of(
                Journeys.yaml(Journeys.write("yaml", journey)), Journeys.json(Journeys.write("json", journey)))) {
            assertThat(again.personas().get(0).goals()).isEqualTo(persona.goals());
            assertThat(again).isEqualTo(journey);
        }
    }

    @Test
    void quotes_are_written_only_where_they_are_needed() {
        Persona persona = Persona.builder("p")
                .goal("a, b")
                .goal("it's [so] {much} - fun!")
                .goal("NO")
                .goal("21:00")
                .goal("12 days")
                .goal("7")
                .build();
        Journey journey = Journey.builder("shop").persona(persona).stage("a").build();
        assertThat(Journeys.write("yaml", journey)).contains("""
              goals:
              - a, b
              - it's [so] {much} - fun!
              - "NO"
              - "21:00"
              - 12 days
              - "7"
            """);
    }

    private static AttributeValue attribute(String written) {
        Journey journey = Journeys.yamlWhen("{ occurred: { event: x, where: { a: " + written + " } } }");
        EventPattern pattern = ((Occurred) journey.transitions().get(0).when()).pattern();
        Comparison comparison = pattern.where().get("a");
        return comparison.tests().values().iterator().next().get(0);
    }
}
