package dev.journey.benchmarks.document;

import dev.journey.codec.DocumentCodec;
import dev.journey.model.Journey;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The YAML of a large journey, read; for information. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReadJourneyYaml {

    private final DocumentCodec<Journey> codec = Documents.codec("yaml");

    private byte[] document = {};

    /** For JMH. */
    public ReadJourneyYaml() {}

    /** Writes the document. */
    @Setup
    public void write() throws IOException {
        document = Documents.write(codec, LargeJourney.journey());
    }

    /** The installed codec. */
    @Benchmark
    public Journey journey() throws IOException {
        return Documents.read(codec, document);
    }

    /** Records of the same keys. */
    @Benchmark
    public PlainJourney dataBinding() throws IOException {
        return Documents.BOUND_YAML.readValue(document);
    }
}
