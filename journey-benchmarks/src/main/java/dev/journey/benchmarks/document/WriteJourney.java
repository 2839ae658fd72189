package dev.journey.benchmarks.document;

import dev.journey.benchmarks.AtLeast;
import dev.journey.codec.DocumentCodec;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The JSON of a large journey, written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 4, time = 2)
public class WriteJourney {

    private final DocumentCodec<Journey> codec = Documents.codec("json");
    private final Journey journey = LargeJourney.journey();
    private final PlainJourney plain;

    /** For JMH. */
    public WriteJourney() {
        try {
            plain = Documents.BOUND_JSON.readValue(Documents.write(codec, journey));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The installed codec. */
    @Benchmark
    public byte[] journey() throws IOException {
        return Documents.write(codec, journey);
    }

    /** Records of the same keys, written with the same line breaks. */
    @Benchmark
    @AtLeast(0.5)
    public byte[] dataBinding() throws IOException {
        return Documents.BOUND_JSON_WRITER.writeValueAsBytes(plain);
    }
}
