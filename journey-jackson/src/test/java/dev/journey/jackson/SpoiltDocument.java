package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codec;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/** Asserts that reading a document gives values or says where it is wrong, whatever it is. */
final class SpoiltDocument {

    private SpoiltDocument() {}

    /** How many values are read from bytes in the codec's format, more or less. */
    static int values(Codec<?> codec, byte[] spoilt) throws IOException {
        try {
            return codec instanceof DocumentCodec<?> documents
                    ? value(documents, spoilt)
                    : values((LineCodec<?>) codec, spoilt);
        } catch (RuntimeException | Error escaped) {
            throw new AssertionError(
                    codec.format() + " of " + codec.type().getSimpleName() + " must not throw " + escaped + " for "
                            + HexFormat.of().formatHex(spoilt),
                    escaped);
        }
    }

    private static <T> int value(DocumentCodec<T> codec, byte[] spoilt) throws IOException {
        T value;
        try {
            value = codec.read(new ByteArrayInputStream(spoilt), "spoilt").value();
        } catch (InvalidDocumentException invalid) {
            assertThat(invalid.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.location()).isPresent());
            return 0;
        }
        // Diagrams are for reading alone; what they give can be written in ours.
        DocumentCodec<T> ours =
                codec.format().equals("mermaid") ? Codecs.installed().document(codec.type(), "yaml") : codec;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ours.write(value, out);
        assertThat(ours.read(new ByteArrayInputStream(out.toByteArray()), "again")
                        .value())
                .isEqualTo(value);
        return 1;
    }

    private static <T> int values(LineCodec<T> codec, byte[] spoilt) throws IOException {
        // Some formats are for reading alone; what they give can be written in ours.
        Lines<T> lines = new Lines<>(Codecs.installed().lines(codec.type(), "ndjson"));
        codec.read(new ByteArrayInputStream(spoilt), lines);
        return lines.values;
    }

    /** Counts what was read; each is written and read again. */
    private static final class Lines<T> implements LineHandler<T> {

        private final LineCodec<T> ours;
        private int values;
        private long last;

        Lines(LineCodec<T> ours) {
            this.ours = ours;
        }

        @Override
        public void value(long line, T value) {
            later(line);
            values++;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ours.write(List.of(value), out);
                ours.read(new ByteArrayInputStream(out.toByteArray()), new Same<>(value));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public void unreadable(long line, String problem) {
            later(line);
            assertThat(problem).isNotBlank();
        }

        private void later(long line) {
            assertThat(line).isGreaterThan(last);
            last = line;
        }
    }

    /** Takes one value, and no other. */
    private record Same<T>(T expected) implements LineHandler<T> {

        @Override
        public void value(long line, T value) {
            assertThat(value).isEqualTo(expected);
        }

        @Override
        public void unreadable(long line, String problem) {
            throw new AssertionError("must be read again: " + expected + ": " + problem);
        }
    }
}
