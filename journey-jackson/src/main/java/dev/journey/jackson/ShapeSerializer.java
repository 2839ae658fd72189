package dev.journey.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.journey.jackson.wire.Wires;
import java.io.IOException;

/** Writes a type as the journey file does. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    ShapeSerializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
        Wires.of(type).write(value, generator);
    }
}
