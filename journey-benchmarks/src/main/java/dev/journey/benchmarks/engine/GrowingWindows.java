package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.Beside;
import dev.journey.run.JourneyEngine;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A million events of few customers, as they happened, through a journey whose window holds more and more of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(GrowingWindows.EVENTS)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xms3g",
            "-Xmx3g",
            "-Xmn128m",
            "-XX:+UseSerialGC",
            "-XX:+AlwaysPreTouch",
            "-XX:MarkSweepAlwaysCompactCount=1"
        })
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Beside("handWritten")
public class GrowingWindows {

    static final int EVENTS = 1_000_000;

    /** How many page views are asked for. */
    @Param({"3", "30", "300"})
    public int views;

    private @Nullable JourneyEngine engine;
    private @Nullable Workload workload;
    private @Nullable Contest contest;

    /** For JMH. */
    public GrowingWindows() {}

    /** Makes the events and the journey. */
    @Setup
    public void setUp(BenchmarkParams params) {
        int count = params.getOpsPerInvocation();
        engine = JourneyEngine.of(LongWindow.journey(views));
        workload = new Workload(() -> LongWindow.events(count));
        LongWindow reference = new LongWindow(views);
        LongWindow.events(count).forEach(reference::take);
        contest = new Contest(reference.end(), workload.ids());
    }

    /** A map, objects with a ring of instants, and a switch. */
    @Benchmark
    public End handWritten() {
        return contest().end(() -> new LongWindow(views), workload().events());
    }

    /** Journey, step by step. */
    @Benchmark
    public End journey() {
        JourneyEngine given = Objects.requireNonNull(engine, "engine");
        return contest().end(() -> new JourneySteps(given), workload().lines());
    }

    private Workload workload() {
        return Objects.requireNonNull(workload, "workload");
    }

    private Contest contest() {
        return Objects.requireNonNull(contest, "contest");
    }
}
