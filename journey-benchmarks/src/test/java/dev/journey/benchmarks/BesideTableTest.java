package dev.journey.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.benchmarks.document.ReadJourney;
import dev.journey.benchmarks.engine.GrowingRules;
import dev.journey.benchmarks.engine.GrowingWindows;
import dev.journey.benchmarks.engine.TakeInTimeOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BesideTableTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void every_contender_has_a_line_with_its_speed_beside_that_of_one() {
        Map<Contender, Figures> contenders = new LinkedHashMap<>();
        contenders.put(
                new Contender("handWritten", ""),
                new Figures(1_000_000, 0.1, OptionalDouble.of(5.2), OptionalDouble.of(40)));
        contenders.put(
                new Contender("journey", ""),
                new Figures(1_000_000, 0.2, OptionalDouble.of(1_052), OptionalDouble.of(63)));
        contenders.put(new Contender("springStatemachine", ""), new Figures(50_000, 20, NONE, NONE));
        List<Row> rows = List.of(new Row(TakeInTimeOrder.class, contenders));
        assertThat(new BesideTable(rows)
                        .toString()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsExactly(
                        "row | contender | events | M events/s | x | wanted | B/event | B/customer",
                        "TakeInTimeOrder | handWritten | 1,000,000 | 10.000 | 1.00 | 5 | 40",
                        "TakeInTimeOrder | journey | 1,000,000 | 5.000 | 0.50 | 0.50 | 1,052 | 63",
                        "TakeInTimeOrder | springStatemachine | 50,000 | 0.050 | 0.01");
        assertThat(new RatioTable(rows)).hasToString("");
    }

    @Test
    void a_contender_that_runs_without_the_other_has_no_ratio() {
        Row row = new Row(
                TakeInTimeOrder.class, Map.of(new Contender("cola", ""), new Figures(1_000_000, 0.25, NONE, NONE)));
        assertThat(new BesideTable(List.of(row)).toString()).contains("4.000").doesNotContain("NaN", "1.00");
    }

    @Test
    void rows_beside_journey_are_in_another_table() {
        Row row = new Row(ReadJourney.class, Map.of(new Contender("journey", ""), new Figures(1, 10, NONE, NONE)));
        assertThat(new BesideTable(List.of(row))).hasToString("");
        assertThat(new RatioTable(List.of(row)).toString()).contains("ReadJourney");
    }

    @Test
    void a_row_about_growth_has_contenders_beside_themselves_with_the_first_setting() {
        Map<Contender, Figures> contenders = new LinkedHashMap<>();
        contenders.put(new Contender("journey", "rules=10"), new Figures(1_000_000, 0.2, NONE, NONE));
        contenders.put(new Contender("journey", "rules=1000"), new Figures(1_000_000, 0.25, NONE, NONE));
        assertThat(new BesideTable(List.of(new Row(GrowingRules.class, contenders)))
                        .toString()
                        .lines()
                        .skip(1)
                        .map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsExactly(
                        "GrowingRules | journey rules=10 | 1,000,000 | 5.000 | 1.00",
                        "GrowingRules | journey rules=1000 | 1,000,000 | 4.000 | 0.80 | 0.83");
    }

    @Test
    void contenders_are_put_beside_another_of_the_same_setting() {
        Map<Contender, Figures> contenders = new LinkedHashMap<>();
        contenders.put(new Contender("handWritten", "views=3"), new Figures(1, 1, NONE, NONE));
        contenders.put(new Contender("handWritten", "views=300"), new Figures(1, 2, NONE, NONE));
        contenders.put(new Contender("journey", "views=300"), new Figures(1, 4, NONE, NONE));
        assertThat(new BesideTable(List.of(new Row(GrowingWindows.class, contenders))).toString())
                .containsPattern("journey views=300 +1 +0\\.250 +0\\.50");
    }
}
