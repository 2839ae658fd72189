package dev.journey.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.model.Journey;
import dev.journey.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {

    @ParameterizedTest
    @ValueSource(classes = {Journey.class, Scenario.class})
    void every_type_and_every_key_is_described(Class<?> type) {
        ObjectNode schema = Wires.schema(type);
        List<String> without = new ArrayList<>();
        collectWithout(type.getSimpleName(), schema, without);
        for (Map.Entry<String, JsonNode> definition : schema.get("$defs").properties()) {
            collectWithout(definition.getKey(), definition.getValue(), without);
            if (!definition.getValue().has("description")) {
                without.add(definition.getKey());
            }
        }

        assertThat(without).as("what is not in " + Descriptions.FILE).isEmpty();
    }

    @Test
    void every_description_is_of_something_that_is_there() {
        String schemas = "" + Wires.schema(Journey.class) + Wires.schema(Scenario.class);

        assertThat(Descriptions.sentences().values())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(schemas).contains("\"description\":\"" + sentence + "\""));
    }

    @Test
    void every_description_is_a_sentence() {
        assertThat(Descriptions.sentences().values())
                .allSatisfy(sentence -> assertThat((String) sentence).matches("\\p{Lu}.*\\."));
    }

    /** The keys of closed objects: others are named by rules only. */
    private static void collectWithout(String name, JsonNode schema, List<String> without) {
        if (schema.path("additionalProperties").isBoolean()) {
            for (Map.Entry<String, JsonNode> key : schema.get("properties").properties()) {
                if (!key.getValue().has("description")) {
                    without.add(name + "." + key.getKey());
                }
            }
        }
        schema.path("anyOf").forEach(option -> collectWithout(name, option, without));
    }
}
