package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.journey.jackson.shape.Definitions;
import dev.journey.jackson.shape.Schema;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Looks at the number of the format first: what another format says can only be misunderstood. */
record FormatFirst<T>(String noun, Shape<T> shape) implements Shape<T> {

    /** The number of the format that is read and written. */
    static final int NUMBER = 1;

    @Override
    public T read(Node node, Problems problems) {
        Optional<Map<String, Node>> members = node.members();
        Optional<Node> format = members.map(keys -> keys.get("format"));
        if (members.isPresent() && format.isEmpty()) {
            problems.report(
                    node.place().key("format"),
                    ProblemCode.MISSING_KEY,
                    noun + " must have the key 'format', which says how the file is to be read; add the number "
                            + NUMBER + " under it");
        }
        if (format.isPresent() && isOther(format.get().value())) {
            problems.invalid(
                    format.get(),
                    "format must be " + NUMBER + ": " + format.get().value()
                            + "; write the " + noun + " in format " + NUMBER
                            + ", or read it with a version of journey-jackson that knows its format");
            throw problems.asException();
        }
        return shape.read(node, problems);
    }

    private static boolean isOther(Object value) {
        return value instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(NUMBER)) != 0;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        shape.write(value, out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema schema = shape.schema(definitions);
        schema.key("format").constant(IntNode.valueOf(NUMBER));
        return schema;
    }

    @Override
    public T placeholder() {
        return shape.placeholder();
    }
}
