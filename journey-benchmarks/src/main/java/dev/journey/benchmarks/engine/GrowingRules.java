package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import dev.journey.benchmarks.BesideItself;
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

/** A million events, one history after another, through a journey with more and more rules that they do not touch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(GrowingRules.EVENTS)
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
@BesideItself("rules=10")
public class GrowingRules {

    static final int EVENTS = 1_000_000;

    /** How many unrelated rules there are. */
    @Param({"10", "100", "1000"})
    public int rules;

    private @Nullable JourneyEngine engine;
    private @Nullable Workload workload;
    private @Nullable Contest contest;

    /** For JMH. */
    public GrowingRules() {}

    /** Makes the events and the journey. */
    @Setup
    public void setUp(BenchmarkParams params) {
        engine = JourneyEngine.of(UnrelatedRules.journey(rules));
        workload = new Workload(params.getOpsPerInvocation(), Order.CUSTOMER);
        contest = new Contest(workload.end(), workload.ids());
    }

    /** Journey, step by step. */
    @Benchmark
    @AtLeast(1 / 1.2)
    public End journey() {
        JourneyEngine given = Objects.requireNonNull(engine, "engine");
        return Objects.requireNonNull(contest, "contest")
                .end(
                        () -> new JourneySteps(given),
                        Objects.requireNonNull(workload, "workload").lines());
    }
}
