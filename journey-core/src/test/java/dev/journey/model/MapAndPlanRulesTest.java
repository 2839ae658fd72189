package dev.journey.model;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.event.Channel.WEBSITE;
import static dev.journey.model.Problems.assertProblems;

import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.Trend;
import org.junit.jupiter.api.Test;

class MapAndPlanRulesTest {

    @Test
    void reject_a_metric_or_a_tactic_that_is_there_twice() {
        assertProblems(
                Journey.builder("shop")
                        .touchpoint(Touchpoint.builder("home")
                                .metric(Metric.of("leads"))
                                .build())
                        .stage("a", stage -> stage.metric(Metric.of("leads")).tactic(Tactic.of("seo")))
                        .stage("b", stage -> stage.tactic(Tactic.of("seo"))),
                "DUPLICATE_ID /stages/0/metrics/0/id: id of a metric must be there once: 'leads'; give this one another"
                        + " id",
                "DUPLICATE_ID /stages/1/tactics/0/id: id of a tactic must be there once: 'seo'; give this one another"
                        + " id");
    }

    @Test
    void reject_an_experience_of_nobody_and_nowhere_and_beyond_the_scale() {
        assertProblems(
                Journey.builder("shop")
                        .persona("anna")
                        .touchpoint("home", WEBSITE)
                        .stage(
                                "a",
                                stage -> stage.experience(Experience.builder("ana")
                                                .touchpoint("hom")
                                                .build())
                                        .experience(Experience.builder("anna")
                                                .emotion(3)
                                                .build())
                                        .tactic(Tactic.builder("seo")
                                                .persona("bob")
                                                .build())),
                "UNKNOWN_PERSONA /stages/0/tactics/0/personas/0: tactic 'seo' names unknown persona 'bob'; known: anna",
                "UNKNOWN_PERSONA /stages/0/experiences/0/persona: experience in stage 'a' names unknown persona 'ana';"
                        + " did you mean 'anna'?",
                "UNKNOWN_TOUCHPOINT /stages/0/experiences/0/touchpoint: experience in stage 'a' names unknown"
                        + " touchpoint 'hom'; did you mean 'home'?",
                "OUT_OF_RANGE /stages/0/experiences/1/emotion: emotion of persona 'anna' must be from -2 to 2: 3");
    }

    @Test
    void reject_a_readiness_over_metrics_that_nobody_defines() {
        assertProblems(
                Journey.builder("shop")
                        .stage(
                                "a",
                                stage -> stage.metric(Metric.of("leads"))
                                        .readiness(Readiness.anyOf(
                                                Readiness.metric("leads", atLeast(1)),
                                                Readiness.allOf(Readiness.trend("lead", Trend.RISING))))),
                "UNKNOWN_METRIC /stages/0/readiness/anyOf/1/allOf/0/trend/id: readiness of stage 'a' names unknown"
                        + " metric 'lead'; did you mean 'leads'?");
    }

    @Test
    void reject_owners_that_are_no_team_where_the_journey_names_its_teams() {
        Touchpoint home = Touchpoint.builder("home").owner("sales").build();

        Journey.builder("shop").touchpoint(home).stage("a").build();
        assertProblems(
                Journey.builder("shop")
                        .team(Team.of("support"))
                        .touchpoint(home)
                        .stage("a", stage -> stage.handOff(HandOff.to("suport"))),
                "UNKNOWN_TEAM /touchpoints/0/owner: touchpoint 'home' names unknown team 'sales'; known: support",
                "UNKNOWN_TEAM /stages/0/handOff/to: hand-off of stage 'a' names unknown team 'suport'; did you mean"
                        + " 'support'?");
    }

    @Test
    void reject_a_plan_that_hangs_in_the_air() {
        assertProblems(
                Journey.builder("shop")
                        .stage("a")
                        .painPoint(PainPoint.builder("slow")
                                .stage("b")
                                .touchpoint("t")
                                .persona("p")
                                .severity(6)
                                .build())
                        .opportunity(Opportunity.builder("fast")
                                .addresses("slw")
                                .impact(0)
                                .effort(9)
                                .build())
                        .action(ActionItem.builder("build")
                                .opportunity("fest")
                                .metric("m")
                                .priority(0)
                                .build()),
                "UNKNOWN_STAGE /painPoints/0/stage: pain point 'slow' names unknown stage 'b'; known: a",
                "UNKNOWN_TOUCHPOINT /painPoints/0/touchpoint: pain point 'slow' names unknown touchpoint 't'",
                "UNKNOWN_PERSONA /painPoints/0/persona: pain point 'slow' names unknown persona 'p'",
                "OUT_OF_RANGE /painPoints/0/severity: severity of pain point 'slow' must be from 1 to 5: 6",
                "UNKNOWN_PAIN_POINT /opportunities/0/addresses/0: opportunity 'fast' names unknown pain point 'slw';"
                        + " did you mean 'slow'?",
                "OUT_OF_RANGE /opportunities/0/impact: impact of opportunity 'fast' must be from 1 to 5: 0",
                "OUT_OF_RANGE /opportunities/0/effort: effort of opportunity 'fast' must be from 1 to 5: 9",
                "UNKNOWN_OPPORTUNITY /actions/0/opportunity: action item 'build' names unknown opportunity 'fest'; did"
                        + " you mean 'fast'?",
                "UNKNOWN_METRIC /actions/0/metric: action item 'build' names unknown metric 'm'",
                "OUT_OF_RANGE /actions/0/priority: priority of action item 'build' must be at least 1: 0");
    }
}
