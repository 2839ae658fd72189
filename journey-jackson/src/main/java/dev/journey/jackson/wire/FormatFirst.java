package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.journey.jackson.shape.Definitions;
import dev.journey.jackson.shape.Schema;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;

/** A document that says in which version of its format it is written: that is looked at first. */
record FormatFirst<T>(Versions versions, Shape<T> shape) implements Shape<T> {

    @Override
    public T read(Node node, Problems problems) {
        return shape.read(versions.migrated(node, problems), problems);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        shape.write(value, out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema schema = shape.schema(definitions);
        schema.key("format").constant(IntNode.valueOf(versions.current()));
        return schema;
    }

    @Override
    public T placeholder() {
        return shape.placeholder();
    }
}
