package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import dev.journey.benchmarks.Beside;
import dev.journey.benchmarks.OnTheClock;
import dev.journey.event.EventLog;
import dev.journey.run.Replay;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** A log of a million events, replayed on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TwoThreads.EVENTS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Beside("journey")
@OnTheClock
public class TwoThreads {

    static final int EVENTS = 1_000_000;

    private final ForkJoinPool threads = new ForkJoinPool(2);
    private @Nullable EventLog log;
    private @Nullable End expected;

    /** For JMH. */
    public TwoThreads() {}

    /** Builds the log. */
    @Setup
    public void build(BenchmarkParams params) {
        build(params.getOpsPerInvocation());
    }

    void build(int events) {
        Workload workload = new Workload(events, Order.TIME);
        log = workload.log();
        expected = workload.end();
    }

    /** Ends the threads. */
    @TearDown
    public void shutDown() {
        threads.shutdown();
    }

    /** One history after another. */
    @Benchmark
    public End journey() {
        return end(replays());
    }

    /** The same stream, made parallel. */
    @Benchmark
    @AtLeast(1.7)
    public End twoThreads() {
        return threads.submit(() -> end(replays().parallel())).join();
    }

    private Stream<Replay> replays() {
        EventLog given = Objects.requireNonNull(log, "log");
        return ReferenceJourney.ENGINE.replay(given, given.last().orElseThrow());
    }

    private End end(Stream<Replay> replays) {
        JourneyReplay run = replays.collect(JourneyReplay::new, JourneyReplay::take, JourneyReplay::addAll);
        return Contest.checked(run, Objects.requireNonNull(expected, "expected"));
    }
}
