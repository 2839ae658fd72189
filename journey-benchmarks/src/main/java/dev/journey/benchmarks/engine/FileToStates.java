package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import dev.journey.benchmarks.Beside;
import dev.journey.benchmarks.log.StreamedLines;
import dev.journey.codec.Codecs;
import dev.journey.codec.EventFile;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineIntake;
import dev.journey.codec.UnreadablePolicy;
import dev.journey.event.LogLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * From the lines of a file, a million events as they happened, to the stage of every customer, on one thread; an
 * operation is an event.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(FileToStates.EVENTS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Beside("streaming")
public class FileToStates {

    static final int EVENTS = 1_000_000;

    private static final LineCodec<LogLine> CODEC = Codecs.installed().lines(LogLine.class, "ndjson");

    private Path file = Path.of("");
    private @Nullable End expected;
    private int events;

    /** For JMH. */
    public FileToStates() {}

    /** Writes the file. */
    @Setup
    public void write(BenchmarkParams params) throws IOException {
        write(params.getOpsPerInvocation());
    }

    void write(int count) throws IOException {
        Workload workload = new Workload(count, Order.TIME);
        events = count;
        expected = workload.end();
        file = Files.createTempFile("journey-events", ".ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            CODEC.write(Arrays.asList(workload.lines()), out);
        }
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** A loop over Jackson's tokens that gathers the parts of each event, and does nothing with them. */
    @Benchmark
    public long streaming() throws IOException {
        long[] read = {0};
        try (InputStream in = Files.newInputStream(file)) {
            StreamedLines.read(in, event -> read[0]++);
        }
        if (read[0] != events) {
            throw new IllegalStateException("file must have " + events + " events: " + read[0]);
        }
        return read[0];
    }

    /** Journey, step by step: a line at a time, as from a stream without an end. */
    @Benchmark
    @AtLeast(0.6)
    public End journey() throws IOException {
        JourneySteps steps = new JourneySteps();
        read(steps::take);
        return checked(steps);
    }

    /** The same with one place of work for all customers. */
    @Benchmark
    @AtLeast(0.6)
    public End journeyIntake() throws IOException {
        JourneyIntake intake = new JourneyIntake();
        read(intake::take);
        return checked(intake);
    }

    /** The same by a crowd that holds all customers. */
    @Benchmark
    @AtLeast(0.6)
    public End journeyCrowd() throws IOException {
        JourneyCrowd crowd = new JourneyCrowd();
        read(crowd::take);
        return checked(crowd);
    }

    private void read(Consumer<LogLine> lines) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CODEC.read(in, new LineIntake<>(file.toString(), UnreadablePolicy.fail(), lines));
        }
    }

    /** Journey by way of a log. */
    @Benchmark
    @AtLeast(0.6)
    public End journeyReplay() throws IOException {
        JourneyReplay replay = new JourneyReplay();
        replay.take(EventFile.read(file));
        return checked(replay);
    }

    private End checked(Run<?> run) {
        return Contest.checked(run, Objects.requireNonNull(expected, "expected"));
    }
}
