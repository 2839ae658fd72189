package dev.journey.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.journey.jackson.JourneySchema;
import dev.journey.jackson.wire.Wires;
import dev.journey.run.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneySchemaTest {

    private static final Path RENEWED = Path.of("target", "schemas");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(JourneySchema.class)
    void the_file_that_is_shipped_is_what_the_table_of_the_format_gives(JourneySchema schema) throws IOException {
        JourneySchema.main(new String[] {RENEWED.toString()});

        assertThat(shipped(schema))
                .as("run: cp journey-jackson/target/schemas/* journey-jackson/src/main/resources/dev/journey/jackson/")
                .isEqualTo(schema.text());
    }

    @ParameterizedTest
    @EnumSource(JourneySchema.class)
    void a_schema_is_one_of_draft_2020_12(JourneySchema schema) throws IOException {
        assertThat(Validator.errors(tree(schema))).isEmpty();
        assertThat(tree(schema).get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    /** Regular expressions are those of another language in every editor; these are the ones that all of them have. */
    @ParameterizedTest
    @EnumSource(JourneySchema.class)
    void patterns_use_what_all_languages_have_in_common(JourneySchema schema) throws IOException {
        assertThat(tree(schema).findValues("pattern"))
                .isNotEmpty()
                .filteredOn(JsonNode::isTextual)
                .extracting(JsonNode::textValue)
                .allSatisfy(pattern -> assertThat(Pattern.compile("\\(\\?[^:=]|[*+?}][+]|\\\\[^dtru.]")
                                .matcher(pattern))
                        .as(pattern)
                        .matches(matcher -> !matcher.find()));
    }

    @Test
    void a_journey_of_every_key_fits() {
        assertThat(Validator.schema(JourneySchema.JOURNEY.text()).validate(Corpus.everything()))
                .isEmpty();
    }

    @Test
    void a_scenario_of_every_key_fits() {
        assertThat(Validator.schema(JourneySchema.SCENARIO.text())
                        .validate(Corpus.scenarios().get(0)))
                .isEmpty();
    }

    @Test
    void the_files_are_written_into_a_folder_that_need_not_be_there() throws IOException {
        Path there = folder.resolve("schemas");
        JourneySchema.main(new String[] {there.toString()});
        JourneySchema.main(new String[] {there.toString()});

        try (Stream<Path> files = Files.list(there)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("journey-1.schema.json", "scenario-1.schema.json");
        }
        assertThat(there.resolve("scenario-1.schema.json")).hasContent(JourneySchema.SCENARIO.text());
    }

    @Test
    void refuses_two_folders() {
        assertThatThrownBy(() -> JourneySchema.main(new String[] {"a", "b"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schemas are written into one folder: a b");
    }

    @Test
    void effects_have_a_schema_too() {
        assertThat(Wires.schema(Effect.class)
                        .at("/anyOf/0/properties/effect/const")
                        .textValue())
                .isEqualTo("duplicate");
    }

    private static JsonNode tree(JourneySchema schema) throws IOException {
        return JsonMapper.builder().build().readTree(schema.text());
    }

    private static String shipped(JourneySchema schema) throws IOException {
        try (InputStream in = JourneySchema.class.getResourceAsStream(schema.fileName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
