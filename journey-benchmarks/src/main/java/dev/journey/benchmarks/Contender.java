package dev.journey.benchmarks;

import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One contender of a row.
 *
 * @param method the name of its method
 * @param setting the parameters with which it ran, such as {@code rules=10}; blank where there are none
 */
record Contender(String method, String setting) {

    static Contender of(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String setting = params.getParamsKeys().stream()
                .map(key -> key + "=" + params.getParam(key))
                .collect(Collectors.joining(" "));
        return new Contender(benchmark.substring(benchmark.lastIndexOf('.') + 1), setting);
    }

    /** The method, and the setting where there is one. */
    @Override
    public String toString() {
        return (method + " " + setting).strip();
    }
}
