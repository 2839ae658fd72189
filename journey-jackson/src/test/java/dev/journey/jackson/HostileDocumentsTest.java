package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.JourneyFile;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no document of their format are refused in our own words, whatever they do to a parser. */
class HostileDocumentsTest {

    private static final String JOURNEY = "{\"format\":1,\"id\":\"shop\",\"stages\":[{\"id\":\"a\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_byte_order_mark_is_passed_over(String format) {
        assertThat(open(format, "\uFEFF" + JOURNEY).id()).isEqualTo("shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void bytes_that_are_not_utf_8_are_refused_and_not_replaced(String format) {
        byte[] latin = "{\"format\":1,\n\"name\":\"K\u00e4se\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Journeys.refusal(() -> Journeys.open(format, latin)))
                .hasMessage("shop." + format + ":2:10: text must be UTF-8: the byte 0xE4, number 23, is not;"
                        + " save the file with that encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_character_cut_in_two_is_refused(String format) {
        byte[] cut = {'"', (byte) 0xC3};
        assertThat(Journeys.refusal(() -> Journeys.open(format, cut)))
                .hasMessageStartingWith("shop." + format + ":1:2: text must be UTF-8: the byte 0xC3, number 2, is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void half_a_character_is_not_read(String format) {
        assertThat(refusal(format, "{\"name\":\"\\ud83d\"}"))
                .hasMessageContaining("'name' must be a text of whole characters, not half a surrogate pair");
        assertThat(refusal(format, "{\"stages\":[{\"id\":\"a\",\"\\ud83d\":1}]}"))
                .hasMessageContaining("surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void half_a_character_is_not_written(String format) {
        Journey named = Journey.builder("shop").name("a\ud83d").stage("a").build();
        Journey asked = conditional(Conditions.occurred("x").where("\ud83d", Comparison.exists(true)));
        for (Journey journey : List.of(named, asked)) {
            assertThatThrownBy(() -> Journeys.write(format, journey))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("text must be of whole characters, not half a surrogate pair: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_character_of_two_halves_is_read_and_written(String format) {
        Journey named = Journey.builder("shop").name("😀").stage("a").build();
        assertThat(open(format, Journeys.write(format, named)).name()).hasValue("😀");
        assertThat(Journeys.json(JOURNEY.replace("{\"f", "{\"name\":\"\\ud83d\\ude00\",\"f"))
                        .name())
                .hasValue("😀");
    }

    @Test
    void half_a_character_is_not_written_on_a_line() {
        LogLine line = new LogLine("\ud83d", Event.of("x", Instant.EPOCH));
        assertThatThrownBy(() -> Ndjson.write(LogLine.class, List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("text must be of whole characters, not half a surrogate pair: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_refused_journey_leaves_the_file_as_it_was(String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop." + format);
        JourneyFile.write(nested(1), file);
        byte[] before = Files.readAllBytes(file);
        Journey named = Journey.builder("shop").name("\ud83d").stage("a").build();
        for (Journey refused : List.of(listed(150), named)) {
            assertThatThrownBy(() -> JourneyFile.write(refused, file)).isInstanceOf(IllegalArgumentException.class);
            assertThat(file).hasBinaryContent(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void an_empty_text_is_refused(String format) {
        assertThat(Journeys.refusal(() -> Journeys.open(format, new byte[0])))
                .hasMessage("shop." + format + ":1:1: document must not be empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yaml | `a: b: c`       | shop.yaml:1:5: text must be well-formed YAML; the parser says: mapping"
                        + " values",
                "yaml | `a: [`          | shop.yaml:1:5: text must be well-formed YAML; the parser says: ",
                "yaml | `a: \"`         | shop.yaml:1:5: text must be well-formed YAML; the parser says: ",
                "yaml | `? [a] : b`     | shop.yaml:1:3: keys of document must be plain text, not a list, an object or"
                        + " an",
                "yaml | `a: \u0001`     | shop.yaml:1:1: text must be well-formed YAML; the parser says: ",
                "json | `{\"a\":}`      | shop.json:1:6: text must be well-formed JSON; the parser says: ",
                "json | `{\"a\":NaN}`   | shop.json:1:9: text must be well-formed JSON; the parser says: ",
                "json | `{\"a\":1`      | shop.json:1:7: text must be well-formed JSON; the parser says: ",
                "json | `{} {}`         | shop.json:1:4: document must end after its first value"
            })
    void what_is_not_well_formed_is_refused_at_its_place(String format, String text, String message) {
        assertThat(Journeys.refusal(() -> Journeys.open(format, text.getBytes(StandardCharsets.UTF_8))))
                .hasMessageStartingWith(message);
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(Journeys.refusal(() -> Journeys.yaml(JOURNEY + "\n---\n" + JOURNEY)))
                .hasMessage("shop.yaml:2:1: text must hold one document: a second one begins here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void absurdly_deep_nesting_is_refused(String format) {
        byte[] text = "[".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Journeys.refusal(() -> Journeys.open(format, text)))
                .hasMessage("shop." + format + ":1:201: values must not be nested deeper than 200 levels;"
                        + " say it with fewer lists and objects in one another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void nesting_that_is_deep_and_legal_is_read_and_written(String format) {
        Journey deep = nested(190);
        String written = Journeys.write(format, deep);
        assertThat(open(format, written)).isEqualTo(deep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void conditions_nested_too_deep_to_be_read_are_not_written(String format) {
        assertThatThrownBy(() -> Journeys.write(format, nested(200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conditions of journey 'shop' must not be nested so deep: a document has at most 200"
                        + " levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "-1e4000"})
    void a_number_out_of_all_proportion_is_refused(String number) {
        assertThat(Journeys.refusal(() -> Journeys.json(JOURNEY.replace(":1,", ":" + number + ","))))
                .hasMessageContaining(
                        "/format: 'format' must be a number that can be written with at most 1000" + " digits: ");
        assertThat(Journeys.refusal(() -> Journeys.yamlWith("remember: " + number)))
                .hasMessageContaining("/remember: 'remember' must be a number that can be written with at most 1000");
    }

    private static Journey nested(int depth) {
        Condition condition = Conditions.always();
        for (int i = 0; i < depth; i++) {
            condition = Conditions.not(condition);
        }
        return conditional(condition);
    }

    /** Every level takes two of the document's, an object and a list. */
    private static Journey listed(int depth) {
        Condition condition = Conditions.always();
        for (int i = 0; i < depth; i++) {
            condition = Conditions.allOf(condition);
        }
        return conditional(condition);
    }

    private static Journey conditional(Condition condition) {
        return Journey.builder("shop")
                .stage("a")
                .stage("b")
                .transition("a", "b", condition)
                .build();
    }

    private static Journey open(String format, String text) {
        return Journeys.open(format, text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static InvalidDocumentException refusal(String format, String text) {
        return Journeys.refusal(() -> open(format, text));
    }
}
