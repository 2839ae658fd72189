package dev.journey.benchmarks;

import java.util.OptionalDouble;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one contender.
 *
 * @param operations how many operations there are in one invocation
 * @param micros microseconds for each operation: of processor time, or {@linkplain OnTheClock on the clock}
 * @param allocated bytes allocated for each operation
 * @param held bytes held for each customer
 */
record Figures(int operations, double micros, OptionalDouble allocated, OptionalDouble held) {

    /** The parameter that says how many events an invocation takes, each of which is an operation. */
    private static final String EVENTS = "events";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** JMH knows the operations of a method, and not that a parameter may say how many they are. */
    static Figures of(RunResult result, boolean onTheClock) {
        BenchmarkParams params = result.getParams();
        int events = params.getParamsKeys().contains(EVENTS) ? Integer.parseInt(params.getParam(EVENTS)) : 1;
        double micros = onTheClock
                ? result.getPrimaryResult().getScore()
                : figure(result, CpuTime.LABEL).orElseThrow();
        return new Figures(
                params.getOpsPerInvocation() * events,
                micros / events,
                share(figure(result, ALLOCATED), events),
                figure(result, HeldBytes.LABEL));
    }

    private static OptionalDouble share(OptionalDouble figure, int events) {
        return figure.isEmpty() ? figure : OptionalDouble.of(figure.getAsDouble() / events);
    }

    private static OptionalDouble figure(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.getScore());
    }
}
