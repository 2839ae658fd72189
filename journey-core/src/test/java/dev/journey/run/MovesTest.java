package dev.journey.run;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.effects;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.replay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What moves a customer, rule by rule; expected effects follow from the text of the rules. */
class MovesTest {

    @Test
    @DisplayName("rule 1: a replay starts a customer at the first event, which counts in the entry stage")
    void first_event_counts_in_the_entry_stage() {
        Journey journey = ab(occurred("x"));

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
    }

    @Test
    @DisplayName("rule 2: deadlines before an event come first; a moving event does not count in the new stage")
    void a_moving_event_counts_in_the_stage_that_is_left() {
        Journey journey = abc().transition("a", "b", occurred("x"))
                .transition("b", "c", occurred("x"))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-02 moved b c by event");
    }

    @Test
    @DisplayName("rule 2: the goal is reached once in a visit, before the move")
    void the_goal_is_reached_once() {
        Journey journey = Journey.builder("case")
                .stage(
                        "a",
                        stage -> stage.conversion(
                                Conversion.of("x").withKind("purchase").withValue("amount")))
                .stage("b")
                .transition("a", "b", occurred("x").atLeast(2))
                .build();

        assertThat(effects(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01").with("amount", 12.50),
                        event("x", "2026-01-02")))
                .extracting(Effect::name)
                .containsExactly("entered", "goal-reached", "moved");
    }

    @Test
    @DisplayName("rule 3: higher priority first, then the order of the file; one event moves once")
    void priority_comes_before_order() {
        Journey journey = abc().transition("a", "b", occurred("x"))
                .transition(Transition.builder("c")
                        .from("a")
                        .priority(1)
                        .when(occurred("x"))
                        .build())
                .transition("c", "a", occurred("x"))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a c by event");
    }

    @Test
    @DisplayName("rule 8: any stands for every stage but the target and those that end")
    void any_leaves_neither_the_target_nor_an_end() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("b")
                .stage("gone", stage -> stage.ends(Ending.EXIT))
                .transition("a", "gone", occurred("bye"))
                .transition(Transition.builder("b")
                        .id("home")
                        .fromAny()
                        .when(occurred("x"))
                        .build())
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
        assertThat(replay(journey, "2026-02-01", event("bye", "2026-01-01"), event("x", "2026-01-02")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a gone by event");
    }

    @Test
    @DisplayName("rule 20: moved, then the hand-off of the stage entered, then follow-ups in order")
    void effects_of_a_step_have_an_order() {
        Journey journey = Journey.builder("case")
                .stage("a", stage -> stage.handOff(HandOff.to("marketing")))
                .stage(
                        "b",
                        stage -> stage.handOff(HandOff.to("sales"))
                                .followUp(FollowUp.of("one", always()))
                                .followUp(FollowUp.of("two", always())))
                .transition("a", "b", occurred("x"))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01 hand-off-due marketing",
                        "2026-01-01 moved a b by event",
                        "2026-01-01 hand-off-due sales",
                        "2026-01-01 follow-up-due one",
                        "2026-01-01 follow-up-due two");
    }
}
