package dev.journey.model;

import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.variant;
import static dev.journey.model.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.journey.condition.EventPattern;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import org.junit.jupiter.api.Test;

/** The rules about experiments and scores: what they say, and where. */
class ExperimentRulesTest {

    private static Journey.Builder shop() {
        return Journey.builder("shop").stage("cart", stage -> stage.metric(Metric.of("conversion")));
    }

    private static Experiment.Builder cta() {
        return Experiment.builder("cta").variant("green", 1);
    }

    @Test
    void accept_an_experiment_at_the_ends_of_its_ranges() {
        Journey journey = shop().experiment(
                        cta().stage("cart").metric("conversion").holdout(0).build())
                .experiment(Experiment.builder("price")
                        .holdout(100)
                        .variant("low", 0)
                        .variant("high", Variant.MOST)
                        .build())
                .scoring(Scoring.builder()
                        .start(-Points.MOST)
                        .add("paid", Points.MOST)
                        .add("left", -Points.MOST)
                        .build())
                .build();

        assertThat(journey.experiment("price").variants()).hasSize(2);
        assertThat(journey.hasExperiment("cta")).isTrue();
        assertThat(journey.findExperiment("ctb")).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> journey.experiment("ctb"))
                .withMessageContaining("did you mean 'cta'?");
    }

    @Test
    void reject_an_experiment_that_is_there_twice_or_has_no_slug() {
        assertProblems(
                shop().experiment(cta().build())
                        .experiment(cta().build())
                        .experiment(
                                Experiment.builder("Big test").variant("a", 1).build()),
                "DUPLICATE_ID /experiments/1/id: id of an experiment must be there once: 'cta'; give this one another"
                        + " id",
                "INVALID_ID /experiments/2/id: id of an experiment must be of small letters, digits and '-', not"
                        + " beginning with '-': 'Big test'");
    }

    @Test
    void reject_a_stage_and_a_metric_that_are_not_there() {
        assertProblems(
                shop().experiment(cta().stage("kart").metric("conversions").build()),
                "UNKNOWN_STAGE /experiments/0/stage: experiment 'cta' names unknown stage 'kart'; did you mean 'cart'?",
                "UNKNOWN_METRIC /experiments/0/metric: experiment 'cta' names unknown metric 'conversions'; did you"
                        + " mean 'conversion'?");
    }

    @Test
    void reject_a_holdout_that_is_no_percentage_of_two_decimals() {
        String message = "holdout of experiment 'cta' must be a percentage from 0 to 100 with at most two decimals: ";

        assertProblems(shop().experiment(cta().holdout(-0.01).build()), holdout(message + "-0.01"));
        assertProblems(shop().experiment(cta().holdout(100.01).build()), holdout(message + "100.01"));
        assertProblems(shop().experiment(cta().holdout(12.345).build()), holdout(message + "12.345"));
        assertProblems(shop().experiment(cta().holdout(1000).build()), holdout(message + "1000"));
        assertThat(shop().experiment(cta().holdout(12.34).build()).build()).isNotNull();
    }

    private static String holdout(String message) {
        return "OUT_OF_RANGE /experiments/0/holdout: " + message;
    }

    @Test
    void reject_a_weight_outside_its_range() {
        assertProblems(
                shop().experiment(cta().variant("red", -1)
                        .variant("blue", Variant.MOST + 1)
                        .build()),
                "OUT_OF_RANGE /experiments/0/variants/red: weight of variant 'red' of experiment 'cta' must be from 0"
                        + " to 1000000000: -1",
                "OUT_OF_RANGE /experiments/0/variants/blue: weight of variant 'blue' of experiment 'cta' must be from"
                        + " 0 to 1000000000: 1000000001");
    }

    @Test
    void reject_an_experiment_without_a_variant_that_weighs_anything() {
        assertProblems(
                shop().experiment(Experiment.builder("cta").build())
                        .experiment(Experiment.builder("price")
                                .variant("low", 0)
                                .variant("high", 0)
                                .build()),
                "NO_VARIANT /experiments/0/variants: experiment 'cta' must have a variant of a weight above 0: []",
                "NO_VARIANT /experiments/1/variants: experiment 'price' must have a variant of a weight above 0: [low"
                        + " 0, high 0]");
    }

    @Test
    void reject_a_variant_that_is_there_twice_or_has_no_slug_or_the_name_of_the_holdout() {
        assertProblems(
                shop().experiment(cta().variant("green", 2)
                        .variant("Red!", 1)
                        .variant("holdout", 1)
                        .build()),
                "DUPLICATE_ID /experiments/0/variants/green: id of a variant of experiment 'cta' must be there once:"
                        + " 'green'; give this one another id",
                "INVALID_ID /experiments/0/variants/Red!: id of a variant of experiment 'cta' must be of small"
                        + " letters, digits and '-', not beginning with '-': 'Red!'",
                "RESERVED_ID /experiments/0/variants/holdout: variant of experiment 'cta' must not be called"
                        + " 'holdout', which stands for the customers to whom nothing is done; state their share by"
                        + " the key 'holdout'");
    }

    @Test
    void reject_a_condition_on_an_experiment_or_variant_that_is_not_there() {
        assertProblems(
                shop().persona(Persona.builder("tester")
                                .segment(variant("ctx", "green"))
                                .build())
                        .stage("mail", stage -> stage.followUp(FollowUp.of("mail", not(variant("cta", "gren")))))
                        .transition("cart", "mail", variant("cta", "holdout"))
                        .transition("mail", "cart", variant("cta", "red"))
                        .experiment(cta().build()),
                "UNKNOWN_EXPERIMENT /personas/0/segment/variant/of: condition names unknown experiment 'ctx'; did you"
                        + " mean 'cta'?",
                "UNKNOWN_VARIANT /stages/1/followUps/0/when/not/variant/is: condition names unknown variant 'gren';"
                        + " did you mean 'green'?",
                "UNKNOWN_VARIANT /transitions/1/when/variant/is: condition names unknown variant 'red'; known: green,"
                        + " holdout");
    }

    @Test
    void reject_points_and_a_start_outside_their_range() {
        assertProblems(
                shop().scoring(Scoring.builder()
                        .start(-Points.MOST - 1)
                        .add("paid", Points.MOST)
                        .add("left", Points.MOST + 1)
                        .build()),
                "OUT_OF_RANGE /scoring/start: score at the start must be from -1000000000 to 1000000000: -1000000001",
                "OUT_OF_RANGE /scoring/add/1/points: points of 'left' must be from -1000000000 to 1000000000:"
                        + " 1000000001");
    }

    @Test
    void reject_points_for_a_touchpoint_that_is_not_there() {
        assertProblems(
                shop().scoring(Scoring.builder()
                        .add("paid", 1)
                        .add(EventPattern.any().touchpoint("till"), 1)
                        .build()),
                "UNKNOWN_TOUCHPOINT /scoring/add/1/touchpoint: event pattern names unknown touchpoint 'till'");
    }

    @Test
    void reject_to_keep_nothing() {
        assertProblems(shop().keep(0), "OUT_OF_RANGE /keep: number of entries to keep must be at least 1: 0");
        assertThat(shop().keep(1).build().keep()).isEqualTo(1);
        assertThat(shop().build().keep()).isEqualTo(1_000);
    }

    @Test
    void report_several_problems_in_the_order_of_the_file() {
        assertProblems(
                shop().keep(-1)
                        .persona(Persona.builder("tester")
                                .segment(variant("cta", "red"))
                                .build())
                        .transition("cart", "cart", occurred("x").at("till"))
                        .scoring(Scoring.builder().start(2 * Points.MOST).build())
                        .experiment(cta().stage("kart").build())
                        .experiment(cta().holdout(101).build()),
                "OUT_OF_RANGE /keep: number of entries to keep must be at least 1: -1",
                "UNKNOWN_VARIANT /personas/0/segment/variant/is: condition names unknown variant 'red'; known: green,"
                        + " holdout",
                "UNKNOWN_TOUCHPOINT /transitions/0/when/occurred/touchpoint: event pattern names unknown touchpoint"
                        + " 'till'",
                "OUT_OF_RANGE /scoring/start: score at the start must be from -1000000000 to 1000000000: 2000000000",
                "UNKNOWN_STAGE /experiments/0/stage: experiment 'cta' names unknown stage 'kart'; did you mean 'cart'?",
                "DUPLICATE_ID /experiments/1/id: id of an experiment must be there once: 'cta'; give this one another"
                        + " id",
                "OUT_OF_RANGE /experiments/1/holdout: holdout of experiment 'cta' must be a percentage from 0 to 100"
                        + " with at most two decimals: 101");
    }
}
