package dev.journey.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.journey.jackson.wire.Wires;
import dev.journey.run.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables of the page on the format have to say: the keys of every object that a kind of document holds. */
final class FormatTables {

    /** Two kinds of object share their noun with another one. */
    private static final Map<String, String> HEADINGS =
            Map.of("MetricCriterion", "metric of a readiness", "TrendCriterion", "trend of a readiness");

    /** What has a form of its own, which a paragraph tells rather than a table. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("AttributeValue", "[plain value](#plain-values)"),
            Map.entry("Channel", "[channel](#channels)"),
            Map.entry("Deadline", "[instant](#instants) or none"),
            Map.entry("Duration", "measured length of time"),
            Map.entry("ExpectedEffect", "[effect](#expected-effects)"),
            Map.entry("FollowUpState", "[instant](#instants) or done"),
            Map.entry("HexNumber", "eight hexadecimal digits"),
            Map.entry("Instant", "[instant](#instants)"),
            Map.entry("LocalDate", "[day](#instants)"),
            Map.entry("LocalTime", "[time of day](#instants)"),
            Map.entry("ZoneId", "[time zone](#instants)"));

    private final JsonNode schema;
    private final Map<String, List<List<String>>> rows = new TreeMap<>();
    private final Map<String, Set<String>> sentences = new TreeMap<>();

    private FormatTables(JsonNode schema) {
        this.schema = schema;
    }

    /** The tables of all that a document or a line of this type holds. */
    static FormatTables of(Class<?> type) {
        FormatTables tables = new FormatTables(Wires.schema(type));
        tables.add(type.getSimpleName(), tables.schema);
        tables.schema
                .get("$defs")
                .properties()
                .forEach(definition -> tables.add(definition.getKey(), definition.getValue()));
        return tables;
    }

    /** The rows of each table by the heading of its section: key, value, required, default, sentence. */
    Map<String, List<List<String>>> rows() {
        return rows;
    }

    /** What the section has to say before its table, by its heading. */
    Map<String, Set<String>> sentences() {
        return sentences;
    }

    private void add(String name, JsonNode type) {
        objects(type).forEach(form -> {
            String heading = heading(name, form);
            rows.put(heading, rows(form));
            sentences
                    .computeIfAbsent(heading, each -> new TreeSet<>())
                    .add(type.path("description").asText());
        });
    }

    /** The form of a type that is an object of known keys, if it has one. */
    private static Stream<JsonNode> objects(JsonNode type) {
        return Stream.concat(Stream.of(type), type.path("anyOf").valueStream()).filter(form -> form.has("title"));
    }

    private static String heading(String name, JsonNode form) {
        return HEADINGS.getOrDefault(name, form.get("title").textValue().toLowerCase(Locale.ROOT));
    }

    private List<List<String>> rows(JsonNode form) {
        Set<String> required = texts(form.path("required")).collect(Collectors.toSet());
        return form.path("properties").properties().stream()
                .map(key -> List.of(
                        key.getKey(),
                        value(key.getValue()),
                        required.contains(key.getKey()) ? "yes" : "",
                        key.getValue().path("default").asText(),
                        key.getValue().path("description").asText()))
                .toList();
    }

    private String value(JsonNode value) {
        if (value.has("$ref")) {
            return reference(value.get("$ref").textValue().replace("#/$defs/", ""));
        }
        if (value.has("const")) {
            return value.get("const").asText();
        }
        if (value.has("anyOf")) {
            return value.get("anyOf").valueStream().map(this::value).collect(Collectors.joining(" or "));
        }
        if (value.has("enum")) {
            return texts(value.get("enum")).collect(Collectors.joining(", "));
        }
        return switch (value.get("type").asText()) {
            case "array" -> "list of " + value(value.get("items"));
            case "object" -> "names, each with " + value(value.get("additionalProperties"));
            case "integer" -> "whole number" + range(value);
            case "number" -> "number" + range(value);
            case "boolean" -> "true or false";
            case "string" -> value.path("pattern").asText().startsWith("^[a-z0-9]") ? "id" : "text";
            default -> value.get("type").asText();
        };
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::textValue);
    }

    private String reference(String name) {
        JsonNode type = schema.at("/$defs/" + name);
        return objects(type)
                .findFirst()
                .map(form -> "[" + form.get("title").textValue() + "](#"
                        + heading(name, form).replace(' ', '-') + ")")
                .orElseGet(() -> VALUES.containsKey(name) ? VALUES.get(name) : value(type));
    }

    private static String range(JsonNode number) {
        boolean from = number.path("minimum").asInt(Integer.MIN_VALUE) != Integer.MIN_VALUE;
        boolean to = number.path("maximum").asInt(Integer.MAX_VALUE) != Integer.MAX_VALUE;
        String least = number.path("minimum").asText();
        String most = number.path("maximum").asText();
        return from && to ? " from " + least + " to " + most : from ? ", at least " + least : "";
    }

    /** The keys of an effect beside those that all effects have, by its word; those that may be absent in brackets. */
    static Map<String, String> effects() {
        Map<String, String> effects = new LinkedHashMap<>();
        FormatTables tables = of(Effect.class);
        for (JsonNode effect : tables.schema.get("anyOf")) {
            effects.put(
                    effect.at("/properties/effect/const").textValue(),
                    tables.rows(effect).stream()
                            .filter(row -> !List.of("customer", "at", "effect").contains(row.get(0)))
                            .map(row -> row.get(2).isEmpty() ? "(" + row.get(0) + ")" : row.get(0))
                            .collect(Collectors.joining(", ")));
        }
        return effects;
    }
}
