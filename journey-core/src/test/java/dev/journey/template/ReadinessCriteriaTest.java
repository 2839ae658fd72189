package dev.journey.template;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Comparison;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.map.Metric;
import dev.journey.model.Journey;
import dev.journey.readiness.Measurements;
import dev.journey.readiness.Readiness;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessCriteriaTest {

    private static final Length MONTH = Length.parse("P30D");

    @ParameterizedTest
    @CsvSource({
        "awareness-visitors, 10000, true",
        "awareness-visitors, 9999, false",
        "awareness-engagement, 500, true",
        "awareness-engagement, 499, false",
        "awareness-leads, 200, true",
        "awareness-leads, 199, false"
    })
    void awareness_is_done_when_one_of_three_numbers_is_reached(String metric, double value, boolean ready) {
        assertThat(ready(ReadinessCriteria.enoughAwareness(10_000, 500, 200), metric, value))
                .isEqualTo(ready);
    }

    @ParameterizedTest
    @CsvSource({
        "consideration-visitors, 300, true",
        "consideration-visitors, 299, false",
        "consideration-leads, 20, true",
        "consideration-leads, 19, false",
        "consideration-sales, 5, true",
        "consideration-sales, 4, false"
    })
    void consideration_is_done_when_one_of_three_numbers_is_reached(String metric, double value, boolean ready) {
        assertThat(ready(ReadinessCriteria.enoughConsideration(300, 20, 5), metric, value))
                .isEqualTo(ready);
    }

    @Test
    void a_decision_is_made_by_buying() {
        assertThat(ReadinessCriteria.bought("order_placed")).isEqualTo(occurred("order_placed"));
    }

    @Test
    void a_buyer_stays_who_has_used_the_product_for_a_while_and_is_satisfied() {
        Occurred satisfied = occurred("survey_answered").where("score", Comparison.atLeast(4));
        assertThat(ReadinessCriteria.satisfiedAfter(MONTH, satisfied)).isEqualTo(allOf(inStageFor(MONTH), satisfied));
    }

    @Test
    void a_customer_advocates_who_has_used_the_product_for_a_while_and_would_recommend_it() {
        Occurred willing = occurred("nps_answered").where("score", Comparison.atLeast(9));
        assertThat(ReadinessCriteria.recommendingAfter(MONTH, willing)).isEqualTo(allOf(inStageFor(MONTH), willing));
    }

    @Test
    void growth_begins_with_many_advocates_or_with_a_large_share_of_them() {
        assertThat(ready(ReadinessCriteria.enoughAdvocates(50), "advocacy-recommenders", 50))
                .isTrue();
        assertThat(ready(ReadinessCriteria.enoughAdvocates(50), "advocacy-recommenders", 49))
                .isFalse();
        assertThat(ready(ReadinessCriteria.enoughOfAllAreAdvocates(20), "advocacy-share-of-recommenders", 20))
                .isTrue();
        assertThat(ready(ReadinessCriteria.enoughOfAllAreAdvocates(20), "advocacy-share-of-recommenders", 19))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "retention-churn-rate, 5, 4, true",
        "retention-churn-rate, 4, 5, false",
        "retention-churn-rate, 5, 5, false",
        "retention-returning-customers, 80, 90, true",
        "retention-returning-customers, 90, 80, false"
    })
    void a_stage_works_when_one_of_its_metrics_goes_the_better_way(
            String metric, double before, double now, boolean works) {
        Readiness working = ReadinessCriteria.working(Playbook.standard().metrics("retention"));
        assertThat(working.explain(Measurements.none().with(metric, before, now))
                        .ready())
                .isEqualTo(works);
    }

    @Test
    void a_metric_without_a_direction_cannot_show_that_a_stage_works() {
        assertThatThrownBy(() -> ReadinessCriteria.working(List.of(Metric.of("mood"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric 'mood' must say which way is better, to see whether it improves");
    }

    @Test
    void criteria_name_metrics_that_the_playbook_has_in_their_stages() {
        Map<String, Readiness> criteria = Map.of(
                "awareness", ReadinessCriteria.enoughAwareness(1, 1, 1),
                "consideration", ReadinessCriteria.enoughConsideration(1, 1, 1),
                "retention", ReadinessCriteria.working(Playbook.standard().metrics("retention")),
                "advocacy",
                        Readiness.anyOf(
                                ReadinessCriteria.enoughAdvocates(1), ReadinessCriteria.enoughOfAllAreAdvocates(1)));
        criteria.forEach((id, readiness) -> {
            Journey journey = Journey.builder("only-" + id)
                    .stage(id, stage -> {
                        Playbook.standard().metrics(id).forEach(stage::metric);
                        stage.readiness(readiness);
                    })
                    .build();
            assertThat(journey.stage(id).readiness()).contains(readiness);
        });
    }

    private static boolean ready(Readiness readiness, String metric, double value) {
        return readiness.explain(Measurements.none().with(metric, value)).ready();
    }
}
