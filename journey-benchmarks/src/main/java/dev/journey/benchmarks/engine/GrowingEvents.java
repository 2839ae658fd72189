package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.BesideItself;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reference journey, run on more and more events of more and more customers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-Xmn512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@BesideItself("events=1000000")
public class GrowingEvents {

    /** How many events there are; a twentieth as many customers. */
    @Param({"1000000", "10000000"})
    public int events;

    private @Nullable Workload workload;
    private @Nullable End expected;

    /** For JMH. */
    public GrowingEvents() {}

    /** Finds how the run must end. */
    @Setup
    public void setUp() {
        workload = new Workload(events, Order.TIME);
        expected = workload.end();
    }

    /** A map, objects that change, and a switch: how little a loop without a library grows. */
    @Benchmark
    public End handWritten() {
        return end(new HandWritten(), Workload::events);
    }

    /** Journey, step by step, as the events happened. */
    @Benchmark
    public End journey() {
        return end(new JourneySteps(), Workload::lines);
    }

    /** Journey on a log that was built beforehand. */
    @Benchmark
    public End journeyReplay() {
        return end(new JourneyReplay(), Workload::log);
    }

    private <I> End end(Run<I> run, Function<Workload, I> forms) {
        run.take(forms.apply(Objects.requireNonNull(workload, "workload")));
        return Contest.checked(run, Objects.requireNonNull(expected, "expected"));
    }
}
