package dev.journey.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.journey.benchmarks.document.CompileJourney;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

    @Test
    void a_row_of_which_a_time_is_wanted_shows_it() {
        Figures figures = new Figures(1, 4_200, OptionalDouble.empty(), OptionalDouble.empty());
        Row row = new Row(CompileJourney.class, Map.of(new Contender("journey", ""), figures));
        assertThat(new RatioTable(List.of(row)).toString())
                .containsPattern("CompileJourney +journey +4,200\\.000 +1\\.00 +5,000 us");
    }

    /** The processors may have been busy for longer or shorter than that: figures on the clock are JMH's own. */
    @Test
    void a_parameter_says_how_many_events_there_are_and_a_row_may_go_by_the_clock() throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\.CountFunnel\\.journey")
                        .param("events", "2000")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        Figures figures = Figures.of(result, true);
        assertThat(figures.operations()).isEqualTo(2_000);
        assertThat(figures.micros() * 2_000).isCloseTo(result.getPrimaryResult().getScore(), withinPercentage(0.001));
        assertThat(Contender.of(result.getParams())).hasToString("journey events=2000");
    }
}
