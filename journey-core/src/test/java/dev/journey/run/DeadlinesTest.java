package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.replay;
import static dev.journey.run.Cases.words;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What time alone does, rule by rule; expected effects follow from the text of the rules. */
class DeadlinesTest {

    @Test
    @DisplayName("rule 5: an event at the instant of a deadline comes first")
    void events_come_before_the_deadlines_of_their_instant() {
        Journey journey = ab(inactiveFor(ofDays(30)));

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-31")))
                .containsExactly("2026-01-01 entered a");
    }

    @Test
    @DisplayName("rule 5: nothing is tried between the start and the first event")
    void what_holds_on_entering_waits_for_the_first_event() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("b")
                .stage("c")
                .transition("a", "b", always())
                .transition(Transition.builder("c")
                        .from("a")
                        .priority(1)
                        .when(occurred("x"))
                        .build())
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a c by event");
    }

    @Test
    @DisplayName("rule 5: letting time pass to an instant closes it")
    void an_event_after_its_instant_was_closed_comes_after_the_deadlines() {
        JourneyEngine engine = JourneyEngine.of(ab(inStageFor(ofDays(1))));
        Progress progress = engine.start("c", at("2026-01-01")).progress();

        Step passed = engine.advance(progress, at("2026-01-02"));
        Step late = engine.advance(passed.progress(), event("x", "2026-01-02"));

        assertThat(words(passed.effects())).containsExactly("2026-01-02 moved a b by deadline");
        assertThat(late.handling()).isEqualTo(Handling.IRRELEVANT);
    }

    @Test
    @DisplayName("rule 6: a deadline does not move into a stage entered at that very instant")
    void a_circle_at_one_instant_is_gone_round_once() {
        Journey journey = abc().transition("a", "b", always())
                .transition("b", "a", always())
                .build();

        assertThat(replay(journey, "2026-01-03", event("x", "2026-01-01"), event("y", "2026-01-02")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01 moved a b by event",
                        "2026-01-02 moved b a by event",
                        "2026-01-02 moved a b by deadline");
    }

    @Test
    @DisplayName("rule 6: more than 10,000 moves by deadlines between two events name the loop")
    void an_endless_loop_is_an_error_that_names_it() {
        Journey journey = ab(inStageFor(ofHours(1)));
        Journey loop = Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", inStageFor(ofHours(1)))
                .transition("b", "a", inStageFor(ofHours(1)))
                .build();

        assertThat(replay(journey, "2260-01-01", event("x", "2026-01-01"))).hasSize(2);
        assertThatThrownBy(() -> replay(loop, "2260-01-01", event("x", "2026-01-01")))
                .isInstanceOf(EndlessLoopException.class)
                .hasMessage("customer 'c' was moved 10000 times by time alone since the last event, by a-b, b-a;"
                        + " let one of them wait for an event, or let a stage end");
        assertThat(replay(loop, "2027-01-01", event("x", "2026-01-01"), event("x", "2026-07-01")))
                .hasSize(8_761)
                .endsWith("2027-01-01 moved b a by deadline");
    }

    @Test
    @DisplayName("rule 7: windows are half-open")
    void an_event_has_left_at_the_end_of_its_window() {
        Journey journey = ab(occurred("x").atLeast(2).within(ofDays(7)));

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-08")))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-07T23:59:59.999999999Z")))
                .hasSize(2);
    }

    @Test
    @DisplayName("rule 7: windows of the calendar need not leave in the order in which they came")
    void calendar_windows_leave_in_their_own_order() {
        Journey journey = Journey.builder("case")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage("a")
                .stage("b")
                .transition(
                        "a",
                        "b",
                        allOf(
                                occurred("x").overJourney(),
                                not(occurred("x").atLeast(1).within(Period.ofMonths(1)))))
                .build();

        assertThat(replay(
                        journey, "2026-06-01", event("x", "2026-01-30T22:00:00Z"), event("x", "2026-01-31T21:00:00Z")))
                .containsExactly("2026-01-30T22:00:00Z entered a", "2026-02-28T22:00:00Z moved a b by deadline");
    }
}
