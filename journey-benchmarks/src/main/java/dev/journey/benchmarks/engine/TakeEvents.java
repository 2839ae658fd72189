package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.Beside;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The reference journey, run by all contenders in one order of events; an operation is an event.
 *
 * <p>The young generation is small, so that caches hold it. A full collection leaves nothing dead behind, so that what is
 * in use after it is what is held.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TakeEvents.EVENTS)
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
public abstract class TakeEvents {

    static final int EVENTS = 1_000_000;

    /** Of the slowest: as many events of each customer, but of fewer customers. */
    static final int SHARE = EVENTS / 20;

    private final Order order;
    private @Nullable Workload workload;
    private @Nullable Contest contest;

    TakeEvents(Order order) {
        this.order = order;
    }

    /** Makes as many events as the contender takes. */
    @Setup
    public void setUp(BenchmarkParams params) {
        workload = new Workload(params.getOpsPerInvocation(), order);
        contest = new Contest(workload.end());
    }

    final <I> End end(Supplier<? extends Run<I>> contender, Function<Workload, I> events) {
        return Objects.requireNonNull(contest, "contest")
                .end(contender, events.apply(Objects.requireNonNull(workload, "workload")));
    }

    private End plain(Supplier<? extends Run<Occurrence[]>> contender) {
        return end(contender, Workload::events);
    }

    /** A map, objects that change, and a switch. */
    @Benchmark
    public End handWritten() {
        return plain(HandWritten::new);
    }

    /** The same as a pure function over records. */
    @Benchmark
    public End pureFunction() {
        return plain(PureFunction::new);
    }

    /** The ceiling: all look-ups were done beforehand. */
    @Benchmark
    public End columnsOfInts() {
        int customers = Objects.requireNonNull(workload, "workload").end().total();
        return end(() -> new ColumnsOfInts(customers), Workload::columns);
    }

    /** COLA's state machine. */
    @Benchmark
    public End cola() {
        return plain(Cola::new);
    }

    /** stateless4j. */
    @Benchmark
    public End stateless4j() {
        return plain(Stateless4j::new);
    }

    /** squirrel-foundation. */
    @Benchmark
    public End squirrel() {
        return plain(Squirrel::new);
    }

    /** Easy Rules. */
    @Benchmark
    public End easyRules() {
        return plain(EasyRules::new);
    }

    /** Drools. */
    @Benchmark
    public End drools() {
        return plain(Drools::new);
    }

    /** Spring Statemachine, on a share of the events. */
    @Benchmark
    @OperationsPerInvocation(SHARE)
    public End springStatemachine() {
        return plain(SpringMachines::new);
    }
}
