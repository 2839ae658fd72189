package dev.journey.benchmarks.measure;

import dev.journey.benchmarks.AtLeast;
import dev.journey.benchmarks.Beside;
import dev.journey.benchmarks.engine.EventSource;
import dev.journey.benchmarks.engine.LogParts;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import dev.journey.model.Journey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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

/** How many customers of a log get how far, from whichever page view leads furthest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Beside("handWritten")
public class CountFunnel {

    private static final List<String> STEPS = List.of("page_view", "add_to_cart", "order_placed");
    private static final Duration WINDOW = Duration.ofDays(7);
    private static final Funnel FUNNEL = Funnel.of(
            Journey.builder("any").stage("somewhere").build(),
            STEPS.stream().map(EventPattern::of).toList(),
            Length.of(WINDOW));

    /** How many events there are, 20 for each customer. */
    @Param("10000000")
    public int events;

    private @Nullable EventLog log;
    private @Nullable TypesAndInstants columns;
    private List<Long> expected = List.of();

    /** For JMH. */
    public CountFunnel() {}

    /** Builds log and columns. */
    @Setup
    public void build() {
        log = LogParts.log(EventSource.events(events));
        columns = TypesAndInstants.of(log);
        expected = byHand();
    }

    /** The funnel over the log. */
    @Benchmark
    @AtLeast(0.5)
    public List<Long> journey() {
        EventLog given = Objects.requireNonNull(log, "log");
        return checked(FUNNEL.count(given.histories(), FunnelOrder.ANY_START));
    }

    /** One pass over columns. */
    @Benchmark
    public List<Long> handWritten() {
        return checked(byHand());
    }

    private List<Long> byHand() {
        return FunnelByHand.count(Objects.requireNonNull(columns, "columns"), STEPS, WINDOW.toMillis());
    }

    private List<Long> checked(List<Long> customers) {
        if (!customers.equals(expected)) {
            throw new IllegalStateException("customers of the steps must be " + expected + ": " + customers);
        }
        return customers;
    }
}
