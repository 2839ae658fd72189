package dev.journey.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A run of one row in this very virtual machine, as short as it can be: its figures say nothing. */
class RatioTableTest {

    @Test
    void every_contender_has_a_line_with_its_ratio_to_journey_and_what_is_wanted() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.ReadJourney\\.")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        assertThat(new RatioTable(Row.of(results)).toString().lines())
                .satisfiesExactly(
                        head -> assertThat(head).matches("row +contender +cpu us/op +journey x +wanted *"),
                        bound -> assertThat(bound).matches("ReadJourney +dataBinding +[\\d,.]+ +\\d+\\.\\d\\d +0\\.50"),
                        ours -> assertThat(ours).matches("ReadJourney +journey +[\\d,.]+ +1\\.00 *"));
    }
}
