package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.Beside;
import java.util.List;
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
 * The reference journey, run by Journey and by hand in one order of events; an operation is an event.
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

    private final Order order;
    private @Nullable Workload workload;
    private @Nullable Contest contest;
    private int customers;

    TakeEvents(Order order) {
        this.order = order;
    }

    /** Makes as many events as the contender takes. */
    @Setup
    public void setUp(BenchmarkParams params) {
        workload = new Workload(params.getOpsPerInvocation(), order);
        List<String> ids = workload.ids();
        customers = ids.size();
        contest = new Contest(workload.end(), ids);
    }

    final <I> End end(Supplier<? extends Run<I>> contender, Function<Workload, I> events) {
        return Objects.requireNonNull(contest, "contest")
                .end(contender, events.apply(Objects.requireNonNull(workload, "workload")));
    }

    final End plain(Supplier<? extends Run<Occurrence[]>> contender) {
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
        return end(() -> new ColumnsOfInts(customers), Workload::columns);
    }
}
