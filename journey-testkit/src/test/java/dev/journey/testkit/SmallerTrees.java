package dev.journey.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All trees that are like a given one but for one thing that is left out; the largest things first. */
final class SmallerTrees {

    private static final List<String> WITH_PARTS = List.of("not", "allOf", "anyOf");

    private SmallerTrees() {}

    static Stream<JsonNode> of(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return Stream.of(withoutOneKey(object), insteadOfCondition(object), withOneSmallerValue(object))
                    .flatMap(trees -> trees);
        } else if (tree instanceof ArrayNode array) {
            return Stream.concat(withoutOneItem(array), withOneSmallerItem(array));
        }
        return Stream.empty();
    }

    private static Stream<JsonNode> withoutOneKey(ObjectNode object) {
        return keys(object).map(key -> object.deepCopy().without(key));
    }

    private static Stream<JsonNode> withOneSmallerValue(ObjectNode object) {
        return keys(object)
                .flatMap(key ->
                        of(object.get(key)).map(smaller -> object.deepCopy().set(key, smaller)));
    }

    /** A condition of parts is replaced by one of them, any other by {@code always}. */
    private static Stream<JsonNode> insteadOfCondition(ObjectNode object) {
        return keys(object)
                .filter(key -> key.equals("when") || key.equals("segment"))
                .flatMap(key -> {
                    JsonNode always = JsonNodeFactory.instance.objectNode().put("always", true);
                    Stream<JsonNode> plainer = object.get(key).equals(always) ? Stream.empty() : Stream.of(always);
                    return Stream.concat(plainer, parts(object.get(key)))
                            .map(part -> object.deepCopy().set(key, part));
                });
    }

    private static Stream<JsonNode> parts(JsonNode condition) {
        return WITH_PARTS.stream()
                .filter(condition::has)
                .map(condition::get)
                .flatMap(inside -> Stream.concat(
                        inside.isArray() ? items(inside) : Stream.of(inside),
                        inside.isArray() ? items(inside).flatMap(SmallerTrees::parts) : parts(inside)));
    }

    private static Stream<JsonNode> withoutOneItem(ArrayNode array) {
        return IntStream.range(0, array.size()).mapToObj(i -> {
            ArrayNode fewer = array.deepCopy();
            fewer.remove(i);
            return fewer;
        });
    }

    private static Stream<JsonNode> withOneSmallerItem(ArrayNode array) {
        return IntStream.range(0, array.size())
                .boxed()
                .flatMap(i -> of(array.get(i)).map(smaller -> array.deepCopy().set(i, smaller)));
    }

    private static Stream<String> keys(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
