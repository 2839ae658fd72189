package dev.journey.benchmarks.log;

import dev.journey.benchmarks.AtLeast;
import dev.journey.event.EventLog;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million lines of events into an {@link EventLog}; an operation is a line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ReadEventLines.LINES)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReadEventLines {

    static final int LINES = 1_000_000;

    private final byte[] lines = EventLines.of(LINES);

    /** For JMH. */
    public ReadEventLines() {}

    /** The installed codec. */
    @Benchmark
    public EventLog journey() throws IOException {
        return CodecLines.read(lines);
    }

    /** A loop over Jackson's tokens. */
    @Benchmark
    @AtLeast(0.8)
    public EventLog streaming() throws IOException {
        return StreamedLines.read(lines);
    }

    /** Records with an {@code Instant}. */
    @Benchmark
    @AtLeast(3)
    public EventLog dataBinding() throws IOException {
        return BoundLines.read(lines);
    }
}
