package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.journey.condition.CustomPredicate;
import dev.journey.run.JourneyEngine;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** An example of the page on what the engine does: a case file with much left out. */
final class SemanticsExample {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> KEYS =
            Set.of("order", "journey", "when", "asOf", "events", "expect", "moves", "outcomes", "error");
    private static final Set<String> INSTANTS = Set.of("at", "until", "asOf");
    private static final Map<String, CustomPredicate> PREDICATES = Map.of("lives-in", SemanticsCodeTest.livesIn());

    private final ObjectNode example;

    private SemanticsExample(ObjectNode example) {
        this.example = example;
    }

    static SemanticsExample of(String yaml) throws IOException {
        ObjectNode example = (ObjectNode) YAML.readTree(yaml);
        example.fieldNames().forEachRemaining(key -> assertThat(KEYS).contains(key));
        inFull(example);
        return new SemanticsExample(example);
    }

    /** Runs the example; what it says must be so. */
    void verify() throws IOException {
        assertThat(Set.of("expect", "moves", "outcomes", "error"))
                .as("an example must say what follows")
                .anyMatch(example::has);
        if (example.has("error")) {
            assertThatThrownBy(this::run)
                    .hasMessageContaining(example.get("error").asText());
            return;
        }
        ConformanceCase given = run();
        List<JsonNode> effects = given.effects(engine(given));
        if (example.has("expect")) {
            verify(effects);
        }
        if (example.has("moves")) {
            verify(effects, example.get("moves"));
        }
        given.expectedOutcomes()
                .ifPresent(expected -> assertThat(given.outcomes(engine(given))).isEqualTo(expected));
    }

    private ConformanceCase run() throws IOException {
        ConformanceCase given = ConformanceCase.of(whole());
        given.effects(engine(given));
        return given;
    }

    private static JourneyEngine engine(ConformanceCase given) {
        return JourneyEngine.of(given.journey(), PREDICATES);
    }

    /** Of each effect, the keys that the example shows. */
    private void verify(List<JsonNode> effects) {
        JsonNode expected = example.get("expect");
        assertThat(effects).hasSize(expected.size());
        List<JsonNode> shown = IntStream.range(0, expected.size())
                .<JsonNode>mapToObj(
                        i -> ((ObjectNode) effects.get(i).deepCopy()).retain(List.copyOf(names(expected.get(i)))))
                .toList();
        assertThat(shown).containsExactlyElementsOf(ConformanceCase.nodes(expected));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void verify(List<JsonNode> effects, JsonNode moves) {
        Map<String, JsonNode> expected = moves.isObject()
                ? YAML.convertValue(
                        moves, YAML.getTypeFactory().constructMapType(Map.class, String.class, JsonNode.class))
                : Map.of("anna", moves);
        expected.forEach((customer, at) -> assertThat(movesOf(customer, effects))
                .as(customer)
                .isEqualTo(at.asText().equals("never") ? List.of() : List.of(inFull(at.asText()))));
    }

    private static List<String> movesOf(String customer, List<JsonNode> effects) {
        return effects.stream()
                .filter(effect -> effect.get("effect").asText().equals("moved"))
                .filter(effect -> effect.get("customer").asText().equals(customer))
                .map(effect -> effect.get("at").asText())
                .toList();
    }

    /** The case file that the example is short for. */
    private ObjectNode whole() {
        ObjectNode whole = example.deepCopy();
        whole.put("name", "example").putArray("tests");
        whole.set("journey", journey());
        ArrayNode events = whole.withArray("events");
        events.forEach(event -> withCustomer((ObjectNode) event));
        if (!whole.has("asOf")) {
            String last = StreamSupport.stream(events.spliterator(), false)
                    .map(event -> Instant.parse(event.get("at").asText()))
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH)
                    .toString();
            whole.put("asOf", last);
        }
        Optional.ofNullable((ArrayNode) whole.remove("outcomes")).ifPresent(outcomes -> {
            outcomes.forEach(outcome -> withCustomer((ObjectNode) outcome));
            whole.set("expectOutcomes", outcomes);
        });
        return whole;
    }

    private static void withCustomer(ObjectNode line) {
        if (!line.has("customer")) {
            line.put("customer", "anna");
        }
    }

    private ObjectNode journey() {
        ObjectNode journey = YAML.createObjectNode().put("format", 1).put("id", "example");
        if (example.has("when")) {
            journey.putArray("stages").addObject().put("id", "before");
            journey.withArray("stages").addObject().put("id", "after");
            ObjectNode transition = journey.putArray("transitions").addObject();
            transition.put("from", "before").put("to", "after").set("when", example.get("when"));
        }
        if (example.has("journey")) {
            journey.setAll((ObjectNode) example.get("journey").deepCopy());
        }
        return journey;
    }

    private static void inFull(JsonNode node) {
        if (node instanceof ObjectNode object) {
            INSTANTS.stream()
                    .filter(object::hasNonNull)
                    .forEach(key ->
                            object.set(key, new TextNode(inFull(object.get(key).asText()))));
        }
        node.forEach(SemanticsExample::inFull);
    }

    private static String inFull(String instant) {
        return instant.matches("\\d{4}-\\d\\d-\\d\\d") ? instant + "T00:00:00Z" : instant;
    }
}
