package dev.journey.readiness;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.readiness.Readiness.allOf;
import static dev.journey.readiness.Readiness.anyOf;
import static dev.journey.readiness.Readiness.metric;
import static dev.journey.readiness.Readiness.trend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {

    private final Measurements measured = Measurements.none()
            .with("visitors", 8_000, 9_500, 12_000)
            .with("leads", 40)
            .with("churn", 0.3, 0.2)
            .with("price", 5, 5);

    @Test
    void of_a_metric_looks_at_the_latest_value() {
        assertThat(metric("visitors", atLeast(10_000)).explain(measured))
                .hasToString("visitors at least 10000: ready with 12000, rising");
        assertThat(metric("leads", atLeast(41)).explain(measured)).hasToString("leads at least 41: not ready, with 40");
    }

    @Test
    void of_a_trend_needs_two_values() {
        assertThat(trend("churn", Trend.FALLING).explain(measured))
                .hasToString("churn falling: ready with 0.2, falling");
        assertThat(trend("price", Trend.RISING).explain(measured).ready()).isFalse();
        assertThat(trend("price", Trend.STEADY).explain(measured).ready()).isTrue();
        assertThat(trend("leads", Trend.STEADY).explain(measured).ready()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void rejects_a_value_that_is_no_number(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurements.none().with("visitors", 1, value))
                .withMessage("number must be finite: " + value);
    }

    @Test
    void is_not_given_by_what_nobody_measured() {
        assertThat(metric("sales", atLeast(0)).explain(measured))
                .hasToString("sales at least 0: not ready, nothing was measured");
    }

    @Test
    void is_made_of_others() {
        Readiness either = anyOf(metric("leads", atLeast(100)), metric("visitors", atLeast(10_000)));

        assertThat(either.explain(measured).ready()).isTrue();
        assertThat(either.explain(measured).parts())
                .extracting(ReadinessExplanation::ready)
                .containsExactly(false, true);
        assertThat(either.explain(measured))
                .hasToString("(leads at least 100: not ready, with 40) or (visitors at least 10000: ready with 12000,"
                        + " rising)");
        assertThat(allOf(either, metric("leads", atLeast(100)))
                        .explain(measured)
                        .ready())
                .isFalse();
    }

    @Test
    void of_none_is_given_for_all_and_not_for_any() {
        assertThat(allOf().explain(measured))
                .matches(ReadinessExplanation::ready)
                .hasToString("all of nothing: ready");
        assertThat(anyOf().explain(measured).ready()).isFalse();
        assertThat(List.of(allOf(), anyOf())).hasToString("[all of nothing, any of nothing]");
    }

    @Test
    void says_in_words_what_it_asks() {
        assertThat(allOf(trend("leads", Trend.RISING), anyOf(metric("visitors", atLeast(1)))))
                .hasToString("leads rising and visitors at least 1");
    }
}
