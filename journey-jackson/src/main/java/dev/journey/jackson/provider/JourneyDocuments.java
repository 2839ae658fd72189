package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.journey.codec.Document;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.Location;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.Depth;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.TreeReader;
import dev.journey.jackson.tree.Utf8;
import dev.journey.jackson.wire.Wires;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Journeys as documents: what the formats have in common. */
abstract class JourneyDocuments implements DocumentCodec<Journey> {

    /** Nothing is written that could not be read again. */
    static final StreamWriteConstraints LIMITS =
            StreamWriteConstraints.builder().maxNestingDepth(Depth.MOST).build();

    private static final Shape<Journey> SHAPE = Wires.of(Journey.class);

    private final String format;
    private final List<String> suffixes;
    private final TreeReader reader;
    private final JsonFactory factory;

    JourneyDocuments(String format, List<String> suffixes, TreeReader reader, JsonFactory factory) {
        this.format = format;
        this.suffixes = suffixes;
        this.reader = reader;
        this.factory = factory;
    }

    @Override
    public Class<Journey> type() {
        return Journey.class;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<String> suffixes() {
        return suffixes;
    }

    @Override
    public Document<Journey> read(InputStream in, String source) throws IOException {
        Problems problems = new Problems(source);
        Node document = reader.read(Utf8.decode(in.readAllBytes(), problems), problems);
        Journey journey = SHAPE.read(document, problems);
        if (problems.count() > 0) {
            throw problems.asException();
        }
        Map<String, Location> locations = new HashMap<>();
        document.locate(locations);
        return new Document<>(source, journey, locations);
    }

    @Override
    public void write(Journey journey, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            SHAPE.write(journey, new WholeCharacters(prepared(generator)));
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException("conditions of journey '" + journey.id()
                    + "' must not be nested so deep: a document has at most " + Depth.MOST + " levels");
        }
        out.write(Utf8.encode(ended(text.toString())));
        out.flush();
    }

    /** A generator as this format needs it. */
    JsonGenerator prepared(JsonGenerator generator) {
        return generator;
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
