package dev.journey.benchmarks.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** All contenders read and write the same document. */
class DocumentsTest {

    private final Journey journey = LargeJourney.journey();

    @Test
    void the_journey_is_as_large_as_it_says() {
        assertThat(journey.stages()).hasSize(LargeJourney.STAGES);
        assertThat(journey.touchpoints()).hasSize(LargeJourney.TOUCHPOINTS);
        assertThat(journey.transitions()).hasSize(LargeJourney.TRANSITIONS);
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        for (String format : new String[] {"json", "yaml"}) {
            byte[] document = Documents.write(Documents.codec(format), journey);
            assertThat(Documents.read(Documents.codec(format), document)).isEqualTo(journey);
        }
    }

    @Test
    void the_plain_records_hold_all_that_the_document_says_and_write_as_many_bytes() throws IOException {
        byte[] document = Documents.write(Documents.codec("json"), journey);
        PlainJourney plain = Documents.BOUND_JSON.readValue(document);
        byte[] written = Documents.BOUND_JSON_WRITER.writeValueAsBytes(plain);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(document));
        assertThat(new String(written, StandardCharsets.UTF_8).lines().count())
                .isEqualTo(new String(document, StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void the_plain_records_of_both_formats_are_equal() throws IOException {
        PlainJourney ofJson = Documents.BOUND_JSON.readValue(Documents.write(Documents.codec("json"), journey));
        PlainJourney ofYaml = Documents.BOUND_YAML.readValue(Documents.write(Documents.codec("yaml"), journey));
        assertThat(ofYaml).isEqualTo(ofJson);
    }

    @Test
    void the_engine_is_that_of_the_journey() {
        assertThat(new CompileJourney().journey().journey()).isEqualTo(journey);
    }
}
