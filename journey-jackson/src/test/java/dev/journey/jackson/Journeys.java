package dev.journey.jackson;

import dev.journey.codec.Codecs;
import dev.journey.codec.Document;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Journeys as the installed codecs read and write them. */
final class Journeys {

    private Journeys() {}

    static Document<Journey> open(String format, byte[] bytes) {
        try {
            return codec(format).read(new ByteArrayInputStream(bytes), "shop." + format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Journey yaml(String text) {
        return open("yaml", text.getBytes(StandardCharsets.UTF_8)).value();
    }

    static Journey json(String text) {
        return open("json", text.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** A journey of two stages, with these lines before the stages. */
    static Journey yamlWith(String lines) {
        return yaml("format: 1\nid: shop\n" + lines + "\nstages: [ { id: a }, { id: b } ]\n");
    }

    /** A journey of two stages whose only transition has this condition, in flow style. */
    static Journey yamlWhen(String condition) {
        return yaml("format: 1\nid: shop\nstages: [ { id: a }, { id: b } ]\ntransitions:\n"
                + "- { from: a, to: b, when: " + condition + " }\n");
    }

    static String write(String format, Journey journey) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            codec(format).write(journey, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static InvalidDocumentException refusal(ThrowingCallable reading) {
        return Assertions.catchThrowableOfType(InvalidDocumentException.class, reading);
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Journeys.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DocumentCodec<Journey> codec(String format) {
        return Codecs.installed().document(Journey.class, format);
    }
}
