package dev.journey.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.tree.JsonTree;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.wire.Wires;
import java.io.IOException;

/** Reads a type as the journey file does, and gathers its problems in the exception that Jackson's users expect. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    ShapeDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Problems problems = new Problems(type.getSimpleName(), ReadLimits.standard());
        try {
            T value = Wires.of(type).read(JsonTree.value(parser, problems), problems);
            if (problems.count() == 0) {
                return value;
            }
            throw problems.asException();
        } catch (InvalidDocumentException invalid) {
            throw JsonMappingException.from(parser, invalid.getMessage(), invalid);
        }
    }
}
