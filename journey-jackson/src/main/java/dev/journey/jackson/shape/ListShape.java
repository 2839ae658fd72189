package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list; an empty one is left out. */
record ListShape<T>(Shape<T> entry) implements Shape<List<T>> {

    @Override
    public List<T> read(Node node, Problems problems) {
        Optional<List<Node>> entries = node.entries();
        if (entries.isEmpty()) {
            problems.wrongKind(node, "a list");
            return placeholder();
        }
        List<T> values = new ArrayList<>(entries.get().size());
        for (Node each : entries.get()) {
            values.add(entry.read(each.needless(), problems));
        }
        return values;
    }

    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            entry.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.of("array").with("items", definitions.of(entry));
    }

    @Override
    public List<T> placeholder() {
        return List.of();
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public boolean isAbsent(List<T> values) {
        return values.isEmpty();
    }
}
