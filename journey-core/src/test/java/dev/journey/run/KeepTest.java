package dev.journey.run;

import static dev.journey.condition.Comparison.is;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.holds;
import static dev.journey.run.Cases.replay;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.event.Event;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 14: how much windowed aggregates keep, and what they say when that is not enough. */
class KeepTest {

    private static final Aggregate RICH = sum("v", "x").atLeast(100).within(ofDays(30));

    private static Event x(String at, double value) {
        return event("x", at).with("v", value);
    }

    private static Journey.Builder keepingTwo(Condition when) {
        return abc().keep(2).transition("a", "b", anyOf(occurred("go"), when)).transition("b", "a", occurred("back"));
    }

    @Test
    @DisplayName("rule 14: forgotten is said once in a visit, and again in the next one")
    void says_once_in_a_visit_that_it_forgot() {
        assertThat(replay(
                        keepingTwo(RICH).build(),
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-02", 1),
                        x("2026-01-03", 1),
                        x("2026-01-04", 1),
                        event("go", "2026-01-05"),
                        event("back", "2026-01-06"),
                        x("2026-01-07", 1),
                        x("2026-01-08", 1),
                        x("2026-01-09", 1)))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-03 forgotten a",
                        "2026-01-05 moved a b by event",
                        "2026-01-06 moved b a by event",
                        "2026-01-09 forgotten a");
    }

    @Test
    @DisplayName("rule 14: over the journey, events of every visit are kept and forgotten")
    void forgets_over_the_journey_in_whatever_stage_the_customer_is() {
        assertThat(replay(
                        keepingTwo(RICH.overJourney()).build(),
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-02", 1),
                        event("go", "2026-01-03"),
                        x("2026-01-04", 1),
                        x("2026-01-05", 1),
                        event("back", "2026-01-06"),
                        x("2026-01-07", 1)))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-03 moved a b by event",
                        "2026-01-04 forgotten b",
                        "2026-01-06 moved b a by event",
                        "2026-01-07 forgotten a");
    }

    @Test
    @DisplayName("rule 20: forgotten comes before all other effects of its step")
    void says_first_that_it_forgot() {
        EventPattern last = EventPattern.of("x").where("last", is(true));
        Journey journey = Journey.builder("case")
                .keep(1)
                .stage("a", stage -> stage.conversion(Conversion.of(last)))
                .stage("b", stage -> stage.handOff(HandOff.to("sales")))
                .transition("a", "b", anyOf(RICH, occurred(last)))
                .build();

        assertThat(replay(
                        journey,
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-02", 1).with("last", true)))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 forgotten a",
                        "2026-01-02 goal-reached",
                        "2026-01-02 moved a b by event",
                        "2026-01-02 hand-off-due sales");
    }

    @Test
    void keeps_the_newest() {
        Journey.Builder journey = abc().keep(2)
                .transition("a", "b", allOf(occurred("end"), sum("v", "x").is(7).within(ofDays(30))));

        assertThat(holds(journey.build(), "2026-01-04", x("2026-01-01", 90), x("2026-01-02", 3), x("2026-01-03", 4)))
                .isTrue();
    }

    @Test
    @DisplayName("rule 7: what has left the window is not forgotten before its time")
    void does_not_forget_what_has_left() {
        Journey journey =
                keepingTwo(sum("v", "x").atLeast(100).within(ofDays(1))).build();

        assertThat(replay(journey, "2026-03-01", x("2026-01-01", 1), x("2026-01-01T12:00:00Z", 1), x("2026-01-02", 1)))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        journey,
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-01T12:00:00Z", 1),
                        x("2026-01-01T23:59:59.999999999Z", 1)))
                .containsExactly("2026-01-01 entered a", "2026-01-01T23:59:59.999999999Z forgotten a");
    }

    @Test
    @DisplayName("rule 14: an entry is a matching event that has the attribute, whatever its kind")
    void counts_what_has_the_attribute() {
        Journey journey = keepingTwo(RICH).build();

        assertThat(replay(
                        journey,
                        "2026-03-01",
                        x("2026-01-01", 1),
                        event("x", "2026-01-02"),
                        event("x", "2026-01-03"),
                        x("2026-01-04", 1),
                        event("y", "2026-01-05").with("v", 1)))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        journey,
                        "2026-03-01",
                        event("x", "2026-01-01").with("v", "one"),
                        event("x", "2026-01-02").with("v", true),
                        x("2026-01-03", 1)))
                .containsExactly("2026-01-01 entered a", "2026-01-03 forgotten a");
    }

    @Test
    void says_it_once_for_several_conditions_that_forget() {
        Condition several = anyOf(RICH, average("v", "x").atLeast(100).within(ofDays(20)), RICH.overJourney());

        assertThat(replay(
                        keepingTwo(several).build(),
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-02", 1),
                        x("2026-01-03", 1)))
                .containsExactly("2026-01-01 entered a", "2026-01-03 forgotten a");
    }

    @Test
    void forgets_nothing_without_a_window() {
        assertThat(replay(
                        keepingTwo(sum("v", "x").atLeast(100)).build(),
                        "2026-03-01",
                        x("2026-01-01", 98),
                        x("2026-01-02", 1),
                        x("2026-01-03", 1)))
                .containsExactly("2026-01-01 entered a", "2026-01-03 moved a b by event");
    }

    @Test
    @DisplayName("rule 9: a new instance has forgotten nothing yet")
    void says_it_again_in_a_new_instance() {
        Journey journey = abc().keep(1)
                .reentry(Reentry.always())
                .stage("end", stage -> stage.ends(Ending.EXIT))
                .transition("a", "end", anyOf(occurred("go"), RICH.overJourney()))
                .build();

        assertThat(replay(
                        journey,
                        "2026-03-01",
                        x("2026-01-01", 1),
                        x("2026-01-02", 1),
                        event("go", "2026-01-03"),
                        x("2026-01-04", 1),
                        x("2026-01-05", 1)))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 forgotten a",
                        "2026-01-03 moved a end by event",
                        "2026-01-04 entered a",
                        "2026-01-05 forgotten a");
    }
}
