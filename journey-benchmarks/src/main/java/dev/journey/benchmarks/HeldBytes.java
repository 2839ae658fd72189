package dev.journey.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Hands on how many bytes a contender holds for each customer, which a row has to measure itself, once in each virtual
 * machine; nothing where the row did not.
 */
public final class HeldBytes implements InternalProfiler {

    /** What results are called. */
    static final String LABEL = "held";

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private static volatile OptionalDouble ofCustomer = OptionalDouble.empty();

    /** For JMH. */
    public HeldBytes() {}

    /**
     * The bytes in use once what nobody can reach was collected, and before anything is allocated again: to ask for them
     * may take a whole buffer of the young generation. The serial collector leaves some garbage behind, unless
     * {@code -XX:MarkSweepAlwaysCompactCount=1} forbids that.
     */
    public static long now() {
        MEMORY.gc();
        MEMORY.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** Takes what was measured. */
    public static void measured(long bytes, int customers) {
        ofCustomer = OptionalDouble.of((double) bytes / customers);
    }

    @Override
    public String getDescription() {
        return "bytes that are held for each customer";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return ofCustomer.isEmpty()
                ? List.of()
                : List.of(new ScalarResult(LABEL, ofCustomer.getAsDouble(), "B/customer", AggregationPolicy.AVG));
    }
}
