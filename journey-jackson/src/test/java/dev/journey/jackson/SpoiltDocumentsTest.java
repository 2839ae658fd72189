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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a document is spoilt, reading it gives a value or says where it is wrong; nothing else ever comes out. What
 * was read is written and read again.
 *
 * <p>Ten million bytes in all as a rule; the property {@code journey.spoiltBytes} says how many else, and {@code
 * journey.spoiltSeed} with which seed.
 */
class SpoiltDocumentsTest {

    private static final long BYTES = Long.getLong("journey.spoiltBytes", 10_000_000);
    private static final long SEED = Long.getLong("journey.spoiltSeed", 1);

    static List<Codec<?>> codecs() {
        return Codecs.installed().all();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void give_a_value_or_a_problem_with_its_place(Codec<?> codec) throws IOException {
        List<byte[]> documents = FrozenFiles.of(codec);
        assertThat(documents).as("frozen files as %s", codec.format()).isNotEmpty();
        Mutator mutator = new Mutator(SEED, documents);
        int values = 0;
        int documentsTried = 0;
        for (long bytes = 0; bytes < BYTES / codecs().size() + 1; documentsTried++) {
            byte[] spoilt = mutator.next();
            bytes += spoilt.length;
            values += values(codec, spoilt);
        }
        assertThat(values).as("what could be read all the same").isPositive();
        assertThat(documentsTried).isGreaterThan(10);
    }

    private static int values(Codec<?> codec, byte[] spoilt) throws IOException {
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(value, out);
        assertThat(codec.read(new ByteArrayInputStream(out.toByteArray()), "again")
                        .value())
                .isEqualTo(value);
        return 1;
    }

    private static <T> int values(LineCodec<T> codec, byte[] spoilt) throws IOException {
        Lines<T> lines = new Lines<>(codec);
        codec.read(new ByteArrayInputStream(spoilt), lines);
        return lines.values;
    }

    /** Counts what was read; each is written and read again. */
    private static final class Lines<T> implements LineHandler<T> {

        private final LineCodec<T> codec;
        private int values;
        private long last;

        Lines(LineCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void value(long line, T value) {
            later(line);
            values++;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                codec.write(List.of(value), out);
                codec.read(new ByteArrayInputStream(out.toByteArray()), new Same<>(value));
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
