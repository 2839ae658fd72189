package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An object whose keys are free; an empty one is left out.
 *
 * <p>Unless their order says something, it is written in order of the keys: maps are equal whatever their order, and
 * equal values give equal bytes. An optional value is null where it is absent, since in a map its key says something.
 *
 * @param sorted whether the order of the keys says nothing
 */
record MapShape<T>(Shape<T> value, boolean sorted) implements Shape<Map<String, T>> {

    @Override
    public Map<String, T> read(Node node, Problems problems) {
        Optional<Map<String, Node>> members = node.members();
        if (members.isEmpty()) {
            problems.wrongKind(node, "an object");
            return placeholder();
        }
        Map<String, T> values = new LinkedHashMap<>(2 * members.get().size());
        members.get().forEach((key, member) -> {
            boolean absent = value.isOptional() && member.isNull();
            values.put(key, absent ? value.placeholder() : value.read(member.needless(), problems));
        });
        return values;
    }

    @Override
    public void write(Map<String, T> values, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, T> each : (sorted ? new TreeMap<>(values) : values).entrySet()) {
            out.writeFieldName(each.getKey());
            if (value.isAbsent(each.getValue())) {
                out.writeNull();
            } else {
                value.write(each.getValue(), out);
            }
        }
        out.writeEndObject();
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema values = definitions.of(value);
        return Schema.of("object")
                .with(
                        "additionalProperties",
                        value.isOptional() ? Schema.anyOf(List.of(values, Schema.of("null"))) : values);
    }

    @Override
    public Map<String, T> placeholder() {
        return Map.of();
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public boolean isAbsent(Map<String, T> values) {
        return values.isEmpty();
    }
}
