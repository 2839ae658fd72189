package dev.journey.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.jackson.JourneySchema;
import dev.journey.model.Journey;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a schema calls a default is what the writer leaves out. */
class DefaultsTest {

    @Test
    void a_default_of_a_journey_is_not_written() throws IOException {
        isNotWritten(JourneySchema.JOURNEY, Journey.class, """
            format: 1
            id: shop
            version: 1
            reentry: never
            remember: 0
            keep: 1000
            touchpoints: [ { id: home-page, visibility: front-stage, momentOfTruth: false } ]
            stages: [ { id: a, touchpoints: [ home-page ], tactics: [ { id: seo, professional: false } ] }, { id: b } ]
            transitions: [ { from: a, to: b, priority: 0, when: { always: true } } ]
            scoring: { start: 0, add: [ { event: review_read, points: 5 } ] }
            experiments: [ { id: cta, holdout: 0, variants: { green: 1 } } ]
            actions: [ { id: build-checkout, status: planned } ]
            """);
    }

    @Test
    void a_default_of_a_scenario_is_not_written() throws IOException {
        isNotWritten(JourneySchema.SCENARIO, Scenario.class, """
            format: 1
            title: nothing happens
            customer: customer
            start: "2026-01-05T09:00:00Z"
            steps: [ { event: order_placed } ]
            """);
    }

    private static <T> void isNotWritten(JourneySchema schema, Class<T> type, String document) throws IOException {
        Map<String, JsonNode> defaults = new TreeMap<>();
        collect(JsonMapper.builder().build().readTree(schema.text()), defaults);
        JsonNode stated = Corpus.json(document);
        JsonNode written = writtenAgain(Codecs.installed().document(type, "yaml"), document);

        assertThat(defaults).isNotEmpty().allSatisfy((key, value) -> {
            assertThat(stated.findValue(key).asText()).isEqualTo(value.asText());
            assertThat(written.findValue(key)).isNull();
        });
    }

    private static void collect(JsonNode schema, Map<String, JsonNode> defaults) {
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            if (key.getValue().has("default")) {
                defaults.put(key.getKey(), key.getValue().get("default"));
            }
        }
        schema.forEach(part -> collect(part, defaults));
    }

    private static <T> JsonNode writtenAgain(DocumentCodec<T> codec, String document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        codec.write(codec.read(new ByteArrayInputStream(bytes), "defaults").value(), out);
        return Corpus.json(out.toString(StandardCharsets.UTF_8));
    }
}
