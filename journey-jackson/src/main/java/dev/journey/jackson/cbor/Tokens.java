package dev.journey.jackson.cbor;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.Location;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the elements of an array one by one, and refuses what is none. */
final class Tokens implements AutoCloseable {

    private final byte[] bytes;
    private final String source;
    private final CBORParser in;
    private String path = "";

    Tokens(byte[] bytes, String source) throws IOException {
        this.bytes = bytes;
        this.source = source;
        this.in = Layout.CBOR.createParser(bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Says what comes next, for messages: a key of the same snapshot in JSON. */
    Tokens at(String key) {
        path = key;
        return this;
    }

    void start() throws IOException {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            throw refused("snapshot must be an array that begins with the number of its format");
        }
    }

    /** Nothing may follow the array, nor stand in it any more. */
    void end() throws IOException {
        if (in.nextToken() != JsonToken.END_ARRAY || offset() != bytes.length) {
            throw refused("snapshot must end with its array of " + Layout.ELEMENTS + " elements");
        }
    }

    private void expect(JsonToken expected, String words) throws IOException {
        JsonToken found = in.nextToken();
        if (found != expected || in.getCurrentTag() >= 0) {
            throw refused(subject() + " must be " + words + ", but "
                    + (found == JsonToken.END_ARRAY ? "the array ends" : "is something else"));
        }
    }

    private String subject() {
        return "'" + path + "'";
    }

    /** A number of 32 bits. */
    int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (in.getNumberType() != NumberType.INT) {
            throw refused(subject() + " must be a number of 32 bits");
        }
        return in.getIntValue();
    }

    /** A text. The parser takes some bytes for characters that are none: they are not what is written for the text. */
    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        String text = in.getText();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int end = offset();
        if (end < utf8.length || !Arrays.equals(bytes, end - utf8.length, end, utf8, 0, utf8.length)) {
            throw refused(subject() + " must be a text in UTF-8, in one piece");
        }
        return text;
    }

    byte[] bytes() throws IOException {
        expect(JsonToken.VALUE_EMBEDDED_OBJECT, "a byte string");
        return in.getBinaryValue();
    }

    /** How many bytes were read. */
    int offset() {
        return Math.max(0, (int) in.currentLocation().getByteOffset());
    }

    /** A refusal of what was read last. */
    InvalidDocumentException refused(String message) {
        return refused(message, offset());
    }

    /** A refusal of what was read up to this byte. */
    InvalidDocumentException refused(String message, int offset) {
        return exception(ProblemCode.INVALID_VALUE, message, offset);
    }

    InvalidDocumentException malformed(JacksonException malformed) {
        return exception(
                ProblemCode.MALFORMED_DOCUMENT,
                "bytes must be well-formed CBOR; the parser says: " + malformed.getOriginalMessage(),
                offset());
    }

    private InvalidDocumentException exception(ProblemCode code, String message, int offset) {
        Problem problem = new Problem(code, path.isEmpty() ? "" : "/" + path, "byte " + offset + ": " + message);
        Location location = new Location(1, offset + 1);
        return new InvalidDocumentException(source, List.of(new Located(problem, Optional.of(location))));
    }
}
