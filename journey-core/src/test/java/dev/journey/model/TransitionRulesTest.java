package dev.journey.model;

import static dev.journey.condition.Conditions.always;
import static dev.journey.model.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** The rules about where transitions begin and where they lead. */
class TransitionRulesTest {

    private static Journey.Builder shop() {
        return Journey.builder("web-shop").stage("awareness").stage("purchase");
    }

    private static Transition.Builder toPurchase() {
        return Transition.builder("purchase").when(always());
    }

    @Test
    void reject_a_transition_that_begins_nowhere() {
        assertProblems(
                shop().transition(toPurchase().id("buys").build()),
                "INVALID_ORIGIN /transitions/0/from: transition 'buys' must leave a stage, several stages or 'any'"
                        + " alone: []");
    }

    @Test
    void reject_a_transition_from_any_and_elsewhere() {
        assertProblems(
                shop().transition(toPurchase()
                        .id("buys")
                        .fromAny()
                        .from("awareness")
                        .build()),
                "INVALID_ORIGIN /transitions/0/from: transition 'buys' must leave a stage, several stages or 'any'"
                        + " alone: [any, awareness]");
    }

    @Test
    void reject_a_transition_from_or_to_an_unknown_stage() {
        assertProblems(
                shop().transition("awarenes", "purchase", always())
                        .transition(toPurchase()
                                .id("buys")
                                .from("awareness")
                                .from("nowhere")
                                .build())
                        .transition(Transition.builder("purchse")
                                .id("pays")
                                .from("awareness")
                                .when(always())
                                .build()),
                "UNKNOWN_STAGE /transitions/0/from: transition 'awarenes-purchase' leaves unknown stage 'awarenes';"
                        + " did you mean 'awareness'?",
                "UNKNOWN_STAGE /transitions/1/from/1: transition 'buys' leaves unknown stage 'nowhere'; known:"
                        + " awareness, purchase",
                "UNKNOWN_STAGE /transitions/2/to: transition 'pays' leads to unknown stage 'purchse'; did you mean"
                        + " 'purchase'?");
    }

    @Test
    void reject_a_transition_that_leaves_an_end() {
        assertProblems(
                shop().stage("lost", stage -> stage.ends(Ending.LAPSE)).transition("lost", "purchase", always()),
                "TRANSITION_LEAVES_END /transitions/0/from: transition 'lost-purchase' must not leave stage 'lost',"
                        + " where the journey ends; take 'ends' from the stage or let the transition leave another");
    }

    @Test
    void reject_a_transition_that_leaves_a_stage_twice() {
        assertProblems(
                shop().transition(toPurchase()
                        .id("buys")
                        .from("awareness")
                        .from("awareness")
                        .build()),
                "INVALID_ORIGIN /transitions/0/from/1: transition 'buys' must leave each stage once: 'awareness'");
    }

    @Test
    void call_a_transition_without_an_id_by_its_place() {
        assertProblems(
                shop().transition(Transition.builder("nowhere").when(always()).build()),
                "INVALID_ORIGIN /transitions/0/from: transition 0 to 'nowhere' must leave a stage, several stages or"
                        + " 'any' alone: []",
                "UNKNOWN_STAGE /transitions/0/to: transition 0 to 'nowhere' leads to unknown stage 'nowhere'; known:"
                        + " awareness, purchase");
    }
}
