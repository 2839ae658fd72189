package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.variant;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.History;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 17: what experiments give, asked by conditions. Of experiment 'cta', anna is in bucket 7630 and d1 in 772. */
class VariantsTest {

    private static Journey.Builder byVariant() {
        return abc().stage("held-out")
                .transition("a", "b", variant("cta", "control"))
                .transition("a", "c", variant("cta", "green"))
                .transition("a", "held-out", variant("cta", "holdout"));
    }

    private static Experiment.Builder cta() {
        return Experiment.builder("cta").variant("control", 50).variant("green", 50);
    }

    private static String stageOf(Journey journey, String customer) {
        return JourneyEngine.of(journey)
                .replay(History.of(customer, List.of(event("x", "2026-01-01"))), at("2026-02-01"))
                .progress()
                .orElseThrow()
                .stage();
    }

    @ParameterizedTest
    @CsvSource({"anna, c", "bob, b", "c1, c", "c2, b", "d1, held-out"})
    void moves_customers_by_what_the_experiment_gives_them(String customer, String stage) {
        Journey journey = byVariant().experiment(cta().holdout(10).build()).build();

        assertThat(stageOf(journey, customer)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "0, anna, c",
        "0, d1, b",
        "7.72, d1, b",
        "7.73, d1, held-out",
        "76.3, anna, b",
        "76.31, anna, held-out",
        "100, anna, held-out",
        "100, d1, held-out"
    })
    @DisplayName("buckets below holdout x 100 are held out; the first of the others falls to the first variant")
    void holds_out_whom_it_says(double holdout, String customer, String stage) {
        Journey journey = byVariant().experiment(cta().holdout(holdout).build()).build();

        assertThat(stageOf(journey, customer)).isEqualTo(stage);
    }

    @Test
    void asks_each_experiment_for_itself() {
        Journey journey = abc().experiment(Experiment.builder("price")
                        .variant("low", 1)
                        .variant("high", 1)
                        .build())
                .experiment(cta().build())
                .transition("a", "b", allOf(variant("cta", "green"), variant("price", "low")))
                .transition("a", "c", not(variant("cta", "green")))
                .build();

        assertThat(stageOf(journey, "anna")).isEqualTo("b");
        assertThat(stageOf(journey, "d1")).isEqualTo("c");
    }
}
