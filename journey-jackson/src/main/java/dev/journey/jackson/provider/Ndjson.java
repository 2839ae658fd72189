package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.JsonTree;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.Utf8;
import dev.journey.jackson.wire.Wires;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

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
        Lines lines = new Lines(in, limits.lineBytes());
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            if (lines.isTooLong()) {
                handler.unreadable(lines.number(), "line must have at most " + limits.lineBytes() + " bytes: has more");
            } else {
                read(line, new Problems("line " + lines.number(), limits), lines.number(), handler);
            }
        }
    }

    private void read(byte[] line, Problems problems, long number, LineHandler<? super T> handler) {
        T value;
        try {
            String text = Utf8.decode(line, problems).stripTrailing();
            if (text.isEmpty()) {
                return;
            }
            value = shape.read(JsonTree.read(text, problems), problems);
        } catch (InvalidDocumentException invalid) {
            handler.unreadable(number, words(problems));
            return;
        }
        if (problems.count() > 0) {
            handler.unreadable(number, words(problems));
        } else {
            handler.value(number, value);
        }
    }

    private static String words(Problems problems) {
        return problems.inOrder().stream().map(Ndjson::words).collect(Collectors.joining("; "));
    }

    /** Where a text is no JSON, only the column helps to find the place. */
    private static String words(Located located) {
        boolean malformed = located.problem().code() == ProblemCode.MALFORMED_DOCUMENT;
        return (malformed ? "column " + located.location().orElseThrow().column() + ": " : "") + located.problem();
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
