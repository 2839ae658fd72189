package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.Beside;
import dev.journey.event.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** What a replay needs first: a million events, as they happened, into histories; an operation is an event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(BuildLog.EVENTS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Beside("handWritten")
public class BuildLog {

    static final int EVENTS = 1_000_000;

    private final Occurrence[] events = EventSource.events(EVENTS).toArray(Occurrence[]::new);

    /** For JMH. */
    public BuildLog() {}

    /** A log from the parts of the events. */
    @Benchmark
    public EventLog journey() {
        return LogParts.log(Arrays.stream(events));
    }

    /** Lists in a map. */
    @Benchmark
    public Map<String, List<Occurrence>> handWritten() {
        return GroupedByHand.histories(events);
    }
}
