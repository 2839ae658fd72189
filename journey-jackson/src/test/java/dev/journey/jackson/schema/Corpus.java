package dev.journey.jackson.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents of the test resources as plain JSON, read from YAML by our own tree. */
final class Corpus {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Corpus() {}

    /** A journey that uses every key. */
    static JsonNode everything() {
        return yaml(RESOURCES.resolve("format-1/journey.yaml"));
    }

    /** The journey that uses every key in small parts: under each key its entries one by one, beside stages of ids. */
    static List<JsonNode> parts() {
        ObjectNode everything = (ObjectNode) everything();
        ObjectNode frame = everything.deepCopy().retain("format", "id", "zone", "stages");
        frame.withArray("stages").forEach(stage -> ((ObjectNode) stage).retain("id"));
        return everything.properties().stream()
                .flatMap(member -> member.getValue().isArray()
                        ? entries(frame, member.getKey(), (ArrayNode) member.getValue())
                        : Stream.<JsonNode>of(frame.deepCopy().set(member.getKey(), member.getValue())))
                .toList();
    }

    private static Stream<JsonNode> entries(ObjectNode frame, String key, ArrayNode entries) {
        return entries.valueStream().map(entry -> {
            ObjectNode part = frame.deepCopy();
            part.withArray(key).add(entry);
            return part;
        });
    }

    /** The journeys of all cases, with those that are refused. */
    static List<JsonNode> cases() {
        return Stream.of("cases", "checks", "errors")
                .flatMap(Corpus::filesOf)
                .flatMap(Corpus::journeysOf)
                .toList();
    }

    static List<JsonNode> scenarios() {
        return List.of(
                yaml(RESOURCES.resolve("format-1/scenario-of-every-key.yaml")),
                json("format: 1\ntitle: nothing happens\nsteps: []"),
                json("format: 1\ntitle: one step\nsteps: [ { event: order_placed, expect: { effects: [ moved ] } } ]"));
    }

    static JsonNode json(String yaml) {
        return json(YamlTree.read(yaml, new Problems("yaml", ReadLimits.standard())));
    }

    private static Stream<Path> filesOf(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> journeysOf(Path file) {
        JsonNode tree = yaml(file);
        return tree.has("journey")
                ? Stream.of(tree.get("journey"))
                : tree.required("cases").valueStream().map(each -> each.required("journey"));
    }

    private static JsonNode yaml(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Node node) {
        if (node.members().isPresent()) {
            ObjectNode object = NODES.objectNode();
            for (Map.Entry<String, Node> member : node.members().get().entrySet()) {
                object.set(member.getKey(), json(member.getValue()));
            }
            return object;
        }
        if (node.entries().isPresent()) {
            ArrayNode list = NODES.arrayNode();
            node.entries().get().forEach(entry -> list.add(json(entry)));
            return list;
        }
        return scalar(node);
    }

    private static JsonNode scalar(Node node) {
        if (node.value() instanceof BigDecimal number) {
            return number.scale() <= 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
        }
        if (node.value() instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return node.isNull() ? NODES.nullNode() : NODES.textNode((String) node.value());
    }
}
