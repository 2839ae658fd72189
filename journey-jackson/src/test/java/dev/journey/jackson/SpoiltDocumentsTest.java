package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codec;
import dev.journey.codec.Codecs;
import java.io.IOException;
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
            values += SpoiltDocument.values(codec, spoilt);
        }
        assertThat(values).as("what could be read all the same").isPositive();
        assertThat(documentsTried).isGreaterThan(10);
    }
}
