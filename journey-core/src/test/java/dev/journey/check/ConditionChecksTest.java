package dev.journey.check;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionChecksTest {

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
                                FindingCode.CONDITION_NEVER_HOLDS,
                                journey -> journey.stage("a", stage -> stage.followUp(FollowUp.of("f", anyOf())))
                                        .stage("b")
                                        .transition(
                                                "a",
                                                "b",
                                                occurred("x").atLeast(3).atMost(2)),
                                "ERROR CONDITION_NEVER_HOLDS at transitions.a-b: the condition of transition 'a-b' can"
                                        + " never hold: 3 to 2 x; change the part of it that cannot be so, or take the"
                                        + " rule out",
                                journey -> journey.stage("a", stage -> stage.followUp(FollowUp.of("f", occurred("x"))))
                                        .stage("b")
                                        .transition(
                                                "a",
                                                "b",
                                                occurred("x").atLeast(2).atMost(3)))
                        .alsoFound(
                                "ERROR CONDITION_NEVER_HOLDS at followUps.f: the condition of follow-up 'f' can never"
                                    + " hold: never; change the part of it that cannot be so, or take the rule out"),
                Case.of(
                        FindingCode.CONDITION_ALWAYS_HOLDS,
                        journey -> journey.stage("a")
                                .stage("b")
                                .transition("a", "b", occurred("x").atLeast(0)),
                        "WARNING CONDITION_ALWAYS_HOLDS at transitions.a-b: the condition of transition 'a-b' holds"
                            + " for everybody at once: at least 0 x; state what has to happen, or write always if that"
                            + " is meant",
                        journey -> journey.stage(
                                        "a",
                                        stage -> stage.followUp(
                                                FollowUp.of("f", occurred("x").atMost(0))))
                                .stage("b")
                                .transition("a", "b", always())),
                Case.of(
                        FindingCode.COMPETING_TRANSITIONS,
                        journey -> journey.stage("a")
                                .stage("b")
                                .stage("c")
                                .transition("a", "b", occurred("x").where("gift", Comparison.is(true)))
                                .transition(
                                        "a",
                                        "c",
                                        occurred("x")
                                                .where("value", Comparison.atLeast(5))
                                                .atLeast(2)),
                        "WARNING COMPETING_TRANSITIONS at transitions.a-c: one event can make both 'a-b' (x with gift"
                            + " true) and 'a-c' (at least 2 x with value at least 5) hold, and only their order says"
                            + " that 'a-b' wins; give the one that is to win a higher priority",
                        journey -> journey.stage("a")
                                .stage("b")
                                .stage("c")
                                .transition("a", "b", occurred("x").where("value", Comparison.lessThan(5)))
                                .transition("a", "c", occurred("x").where("value", Comparison.atLeast(5)))));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @MethodSource("rivals")
    void transitions_do_not_compete(Condition first, Condition second) {
        assertThat(competing(Transition.of("a", "b", first), Transition.of("a", "c", second)))
                .isEmpty();
        assertThat(competing(
                        Transition.of("a", "b", occurred("x").where("p", Comparison.is(1))),
                        Transition.of("a", "c", occurred("x").where("q", Comparison.is(1)))))
                .hasSize(1);
    }

    static List<Arguments> rivals() {
        return List.of(
                Arguments.of(occurred("x").atLeast(3), occurred("x")),
                Arguments.of(occurred("x").where("p", Comparison.is(1)), occurred("x")),
                Arguments.of(occurred("x"), occurred("y")),
                Arguments.of(occurred("x").exactly(1), occurred("x").exactly(2)),
                Arguments.of(occurred("x").exactly(2), occurred("x").exactly(1)),
                Arguments.of(
                        occurred("x").where("p", Comparison.is(1)),
                        occurred("x").where("p", Comparison.atLeast(2))),
                Arguments.of(
                        occurred("x").atMost(0).where("q", Comparison.is(1)),
                        occurred("x").where("p", Comparison.is(1))),
                Arguments.of(occurred("x").through(Channel.EMAIL), occurred("x").through(Channel.SMS)),
                Arguments.of(occurred("x").at("home"), occurred("x").where("p", Comparison.is(1))),
                Arguments.of(
                        occurred("x").where("p", Comparison.is(1)),
                        occurred("x").atMost(0).where("q", Comparison.is(1))));
    }

    @Test
    void a_priority_ends_the_competition_and_so_does_a_common_target() {
        Condition gift = occurred("x").where("gift", Comparison.is(true));
        Condition dear = occurred("x").where("value", Comparison.atLeast(5));

        assertThat(competing(
                        Transition.of("a", "b", gift),
                        Transition.builder("c").from("a").priority(1).when(dear).build()))
                .isEmpty();
        assertThat(competing(Transition.of("a", "b", gift), Transition.of("a", "b", dear)))
                .isEmpty();
    }

    @Test
    void an_upper_bound_does_not_keep_transitions_from_competing() {
        assertThat(competing(
                        Transition.of(
                                "a",
                                "b",
                                occurred("x").where("p", Comparison.is(1)).exactly(1)),
                        Transition.of("a", "c", occurred("x").where("q", Comparison.is(1)))))
                .hasSize(1);
    }

    @Test
    void transitions_that_compete_in_several_stages_are_told_of_once() {
        Transition.Builder first = Transition.builder("c").id("first").from("a").from("b");

        assertThat(competing(
                        first.when(occurred("x").where("p", Comparison.is(1))).build(),
                        Transition.builder("end")
                                .id("second")
                                .from("a")
                                .from("b")
                                .when(occurred("x").where("q", Comparison.is(1)))
                                .build()))
                .hasSize(1);
    }

    private static List<Finding> competing(Transition first, Transition second) {
        Journey journey = Journey.builder("case")
                .touchpoint("home", Channel.WEBSITE, "x")
                .stage("a")
                .stage("b")
                .stage("c")
                .stage("end")
                .transition(first)
                .transition(second)
                .build();
        return Checks.structure().check(journey).stream()
                .filter(finding -> finding.code() == FindingCode.COMPETING_TRANSITIONS)
                .toList();
    }
}
