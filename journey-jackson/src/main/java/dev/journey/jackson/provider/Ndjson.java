package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.Utf8;
import dev.journey.jackson.wire.Wires;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;

/** Values as lines of JSON. */
abstract class Ndjson<T> implements LineCodec<T> {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Class<T> type;
    private final Shape<T> shape;

    Ndjson(Class<T> type) {
        this.type = type;
        this.shape = Wires.of(type);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String format() {
        return "ndjson";
    }

    @Override
    public List<String> suffixes() {
        return List.of("ndjson", "jsonl");
    }

    @Override
    public void read(InputStream in, LineHandler<? super T> handler, ReadLimits limits) throws IOException {
        new LineReading<T>(shape::read, ordinary(limits), false, handler, limits).read(in);
    }

    /** What reads the lines that are as they mostly are; nothing, unless a format knows better. */
    OrdinaryLines<T> ordinary(ReadLimits limits) {
        return OrdinaryLines.none();
    }

    @Override
    public void write(Iterable<? extends T> values, OutputStream out) throws IOException {
        for (T value : values) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = JSON.createGenerator(line)) {
                shape.write(value, generator);
            }
            out.write(Utf8.encode(line.append('\n').toString()));
        }
        out.flush();
    }
}
