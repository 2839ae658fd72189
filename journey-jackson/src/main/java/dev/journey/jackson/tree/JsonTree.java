package dev.journey.jackson.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.journey.codec.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON, and whatever else Jackson parses, as a tree. */
public final class JsonTree {

    /** Without limits of its own: ours are checked here, and say where. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(" ?\\(start marker at .*\\]\\)|: enable `.*");

    private final JsonParser parser;
    private final Problems problems;
    private final Budget budget;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
        this.budget = new Budget(problems);
    }

    /**
     * One JSON document in UTF-8. Where all its characters are of one byte, as in most, no text is made of it.
     *
     * @throws dev.journey.codec.InvalidDocumentException if the bytes are not exactly that
     */
    public static Node read(byte[] document, Problems problems) {
        if (Utf8.isAscii(document)) {
            try (JsonParser parser = JSON.createParser(document)) {
                return document(parser, problems);
            } catch (JsonProcessingException malformed) {
                // Said below: the parsers of bytes and of text do not say it in the same words.
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return read(Utf8.decode(document, problems), problems);
    }

    /**
     * One JSON document.
     *
     * @throws dev.journey.codec.InvalidDocumentException if the text is not exactly that
     */
    public static Node read(String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            return document(parser, problems);
        } catch (JsonProcessingException malformed) {
            String reason =
                    FOR_PROGRAMMERS.matcher(malformed.getOriginalMessage()).replaceAll("");
            throw problems.malformed(
                    location(malformed.getLocation()), "text must be well-formed JSON; the parser says: " + reason);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Node document(JsonParser parser, Problems problems) throws IOException {
        if (parser.nextToken() == null) {
            throw problems.malformed(new Location(1, 1), "document must not be empty");
        }
        Node document = value(parser, problems);
        if (parser.nextToken() != null) {
            throw problems.malformed(
                    location(parser.currentTokenLocation()), "document must end after its first value");
        }
        return document;
    }

    /**
     * The value at which a parser stands; afterwards it stands at the value's last token.
     *
     * @throws dev.journey.codec.InvalidDocumentException if it is nested too deep
     * @throws IOException if the parser cannot read on
     */
    public static Node value(JsonParser parser, Problems problems) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        return new JsonTree(parser, problems).value(Place.document(line(here), column(here)), 1);
    }

    private Node value(Place place, int depth) throws IOException {
        budget.spend(depth, place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> list(place, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new Node(place, true);
            case VALUE_FALSE -> new Node(place, false);
            case VALUE_NULL -> new Node(place, Node.NULL);
            default -> Characters.node(place, parser.getText(), problems);
        };
    }

    private Node object(Place place, int depth) throws IOException {
        ObjectNode object = new ObjectNode(place, problems);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            JsonLocation here = parser.currentTokenLocation();
            Place at = object.key(parser.currentName(), line(here), column(here));
            parser.nextToken();
            object.add(value(at, depth + 1));
        }
        return object.toNode();
    }

    private Node list(Place place, int depth) throws IOException {
        List<Node> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation here = parser.currentTokenLocation();
            entries.add(value(place.entry(entries.size(), line(here), column(here)), depth + 1));
        }
        return new Node(place, entries);
    }

    private Node number(Place place) throws IOException {
        return Numbers.node(place, parser.getText(), problems);
    }

    private static Location location(@Nullable JsonLocation location) {
        return new Location(line(location), column(location));
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static int column(@Nullable JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }
}
