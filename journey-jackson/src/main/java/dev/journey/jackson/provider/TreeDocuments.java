package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.journey.codec.Document;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.Location;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.wire.Wires;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Values as documents: what the formats have in common. */
abstract class TreeDocuments<T> implements DocumentCodec<T> {

    /** Nothing is written that is nested too deep to be read again. */
    static final StreamWriteConstraints LIMITS =
            StreamWriteConstraints.builder().maxNestingDepth(ReadLimits.DEEPEST).build();

    private final Class<T> type;
    private final Shape<T> shape;
    private final TreeFormat format;

    TreeDocuments(Class<T> type, TreeFormat format) {
        this.type = type;
        this.shape = Wires.of(type);
        this.format = format;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String format() {
        return format.name();
    }

    @Override
    public List<String> suffixes() {
        return format.suffixes();
    }

    @Override
    public Document<T> read(InputStream in, String source, ReadLimits limits) throws IOException {
        Problems problems = new Problems(source, limits);
        Node document = format.reader().read(bytes(in, problems), problems);
        T value = shape.read(document, problems);
        if (problems.count() > 0) {
            throw problems.asException();
        }
        return Document.of(source, value, document::locations);
    }

    /** All that a stream holds, if that is not too much. */
    static byte[] bytes(InputStream in, Problems problems) throws IOException {
        int most = problems.limits().documentBytes();
        // Mostly all of it is ready, and need not be gathered piece by piece.
        byte[] ready = new byte[Math.max(0, Math.min(in.available(), most))];
        int size = in.readNBytes(ready, 0, ready.length);
        byte[] rest = in.readNBytes(most - size);
        if (size + rest.length == most && in.read() >= 0) {
            throw problems.tooLarge(new Location(1, 1), "document must have at most " + most + " bytes: has more");
        }
        if (size == ready.length && rest.length == 0) {
            return ready;
        }
        byte[] bytes = Arrays.copyOf(ready, size + rest.length);
        System.arraycopy(rest, 0, bytes, size, rest.length);
        return bytes;
    }

    @Override
    public void write(T value, OutputStream out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator generator = format.generator(text)) {
            shape.write(value, new WholeCharacters(generator));
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException(nameOf(value) + " must not be nested so deep: a document has at most "
                    + ReadLimits.DEEPEST + " levels");
        }
        text.writeTo(out);
        if (!format.endsLines()) {
            out.write('\n');
        }
        out.flush();
    }

    /** What messages call a value. */
    abstract String nameOf(T value);
}
