package dev.journey.benchmarks.progress;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import dev.journey.benchmarks.AtMost;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.run.Progress;
import dev.journey.run.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** A progress into the bytes of a column, and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoundTrip {

    private static final int AS_MANY_NUMBERS = 40;

    private final DocumentCodec<Snapshot> codec = Codecs.installed().document(Snapshot.class, "cbor");
    private final Progress progress = TypicalProgress.progress();
    private final CBORFactory jackson = new CBORFactory();
    private final byte[] numbers = new byte[AS_MANY_NUMBERS];

    /** For JMH. */
    public RoundTrip() {}

    /** A snapshot, its bytes, the snapshot again, and the progress that was. */
    @Benchmark
    @AtMost(micros = 1)
    public Progress journey() {
        return TypicalProgress.ENGINE.restore(codec.fromBytes(codec.toBytes(progress.snapshot())));
    }

    /** Jackson's share alone: as many elements of the same kinds, of which nothing is made. */
    @Benchmark
    public int elements() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128);
        try (JsonGenerator generator = jackson.createGenerator(out)) {
            generator.writeStartArray(null, 5);
            generator.writeNumber(1);
            generator.writeString("web-shop");
            generator.writeNumber(3);
            generator.writeString("c-1234567considerationcart-mailcap-1countryDEorders");
            generator.writeBinary(numbers);
            generator.writeEndArray();
        }
        int length = 0;
        try (JsonParser parser = jackson.createParser(out.toByteArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token == JsonToken.VALUE_STRING ? parser.getText().length() : 0;
                length += token == JsonToken.VALUE_EMBEDDED_OBJECT ? parser.getBinaryValue().length : 0;
            }
        }
        return length;
    }
}
