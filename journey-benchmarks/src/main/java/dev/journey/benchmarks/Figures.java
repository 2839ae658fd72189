package dev.journey.benchmarks;

import java.util.OptionalDouble;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one contender.
 *
 * @param operations how many operations there are in one invocation
 * @param micros microseconds of processor time for each operation
 * @param allocated bytes allocated for each operation
 * @param held bytes held for each customer
 */
record Figures(int operations, double micros, OptionalDouble allocated, OptionalDouble held) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figures of(RunResult result) {
        return new Figures(
                result.getParams().getOpsPerInvocation(),
                figure(result, CpuTime.LABEL).orElseThrow(),
                figure(result, ALLOCATED),
                figure(result, HeldBytes.LABEL));
    }

    private static OptionalDouble figure(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.getScore());
    }
}
