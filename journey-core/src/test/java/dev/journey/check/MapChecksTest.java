package dev.journey.check;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapChecksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_found_and_said_so(Case example) {
        assertThat(example.foundInBad()).isEqualTo(example.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_not_found_where_it_is_not(Case example) {
        assertThat(example.foundInGood()).isEmpty();
    }

    static List<Case> cases() {
        return List.of(
                Case.of(
                        FindingCode.STAGE_WITHOUT_EXPERIENCE,
                        journey -> journey.stage("a"),
                        "WARNING STAGE_WITHOUT_EXPERIENCE at stages.a: stage 'a' has no experience, so nobody can say"
                                + " what customers do, think and feel there; describe what a persona does, thinks and"
                                + " feels in it",
                        journey -> journey.persona("here")
                                .stage(
                                        "a",
                                        stage -> stage.experience(
                                                Experience.builder("here").build()))
                                .stage("end", stage -> stage.ends(Ending.EXIT))),
                Case.of(
                        FindingCode.PERSONA_WITHOUT_EXPERIENCE,
                        journey -> journey.persona("here")
                                .persona("there")
                                .stage(
                                        "a",
                                        stage -> stage.experience(
                                                Experience.builder("here").build())),
                        "WARNING PERSONA_WITHOUT_EXPERIENCE at personas.there: persona 'there' has no experience in"
                                + " any stage, so the journey is not seen with their eyes; describe what they do, think"
                                + " and feel in the stages, or take the persona out",
                        journey -> journey.persona("here")
                                .stage(
                                        "a",
                                        stage -> stage.experience(
                                                Experience.builder("here").build()))),
                Case.of(
                                FindingCode.UNGUARDED_MOMENT_OF_TRUTH,
                                journey -> journey.stage("a")
                                        .touchpoint(Touchpoint.builder("pay")
                                                .momentOfTruth(true)
                                                .build())
                                        .touchpoint(Touchpoint.builder("help")
                                                .momentOfTruth(true)
                                                .owner("support")
                                                .build()),
                                "WARNING UNGUARDED_MOMENT_OF_TRUTH at touchpoints.pay: touchpoint 'pay' makes or"
                                    + " breaks the relationship, but has no metric and no owner; name the metric and"
                                    + " owner of the touchpoint",
                                journey -> journey.stage("a")
                                        .touchpoint(Touchpoint.builder("pay")
                                                .momentOfTruth(true)
                                                .owner("sales")
                                                .metric(Metric.of("paid"))
                                                .build())
                                        .touchpoint("home", Channel.WEBSITE))
                        .alsoFound("WARNING UNGUARDED_MOMENT_OF_TRUTH at touchpoints.help: touchpoint 'help' makes or"
                                + " breaks the relationship, but has no metric; name the metric of the"
                                + " touchpoint"),
                Case.of(
                        FindingCode.VALUE_PROPOSITION_MISSING,
                        journey -> journey.stage("a")
                                .stage("b")
                                .stage("c", stage -> stage.valueProposition("cheap"))
                                .stage("end", stage -> stage.ends(Ending.GOAL)),
                        "WARNING VALUE_PROPOSITION_MISSING at valueProposition: neither the journey nor any of the"
                                + " stages 'a' or 'b' says why customers should choose the brand; state the value"
                                + " proposition of the journey",
                        journey -> journey.stage("a", stage -> stage.valueProposition("cheap"))
                                .stage("end", stage -> stage.ends(Ending.GOAL))),
                Case.of(
                        FindingCode.VALUE_PROPOSITION_DIFFERS,
                        journey -> journey.stage("a")
                                .stage("b", stage -> stage.valueProposition("Cheap and good"))
                                .stage("c", stage -> stage.valueProposition("Dear and good")),
                        "WARNING VALUE_PROPOSITION_DIFFERS at stages.c: stage 'c' promises 'Dear and good', but stage"
                            + " 'b' promises 'Cheap and good'; promise the same everywhere, or leave it to the journey"
                            + " to say",
                        journey -> journey.valueProposition("Cheap and good")
                                .stage("a")
                                .stage("b", stage -> stage.valueProposition(" cheap  and good"))),
                Case.of(
                        FindingCode.TRANSITION_OUTSIDE_MAP,
                        journey -> journey.touchpoint(Touchpoint.builder("home")
                                        .event(EventPattern.of("x").where("size", Comparison.lessThan(5)))
                                        .build())
                                .stage("a")
                                .stage("b")
                                .transition(
                                        "a",
                                        "b",
                                        anyOf(
                                                inactiveFor(ofDays(1)).without("y"),
                                                occurred("x").where("size", Comparison.atLeast(5)),
                                                occurred("x"))),
                        "WARNING TRANSITION_OUTSIDE_MAP at transitions.a-b: transition 'a-b' waits for y and x with"
                                + " size at least 5, which no touchpoint sees, so the map does not show where that"
                                + " happens; name it among the events of a touchpoint",
                        journey -> journey.touchpoint("home", Channel.WEBSITE, "x")
                                .stage("a")
                                .stage("b")
                                .transition(
                                        "a",
                                        "b",
                                        allOf(
                                                occurred("x"),
                                                inactiveFor(ofDays(1)),
                                                occurred("y").at("home")))));
    }

    @Test
    void no_transition_is_outside_of_a_map_that_shows_no_touchpoint() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", occurred("x"))
                .build();

        assertThat(Checks.standard().check(journey))
                .extracting(Finding::code)
                .contains(FindingCode.STAGE_WITHOUT_TOUCHPOINT)
                .doesNotContain(FindingCode.TRANSITION_OUTSIDE_MAP);
    }

    @Test
    void the_promise_of_the_journey_is_the_one_that_stages_keep() {
        Journey journey = Journey.builder("case")
                .valueProposition("cheap")
                .stage("a", stage -> stage.valueProposition("dear"))
                .build();

        assertThat(Checks.standard().check(journey))
                .extracting(Finding::message)
                .contains("stage 'a' promises 'dear', but the journey promises 'cheap'");
    }
}
