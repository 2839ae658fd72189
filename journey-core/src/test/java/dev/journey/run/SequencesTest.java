package dev.journey.run;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.holds;
import static dev.journey.run.Cases.replay;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Scope;
import dev.journey.condition.Sequence;
import dev.journey.event.Entry;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What occurs in an order; expected effects follow from the text of the rules. */
class SequencesTest {

    private static final Period MONTH = Period.ofMonths(1);

    /** An event on each day from the first of January, by its letter. */
    private static Entry[] inOrder(String types) {
        Entry[] entries = new Entry[types.length()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = event(types.substring(i, i + 1), "2026-01-0" + (1 + i));
        }
        return entries;
    }

    @ParameterizedTest
    @CsvSource({
        "xyz, xyz, true",
        "xyz, xaybz, true",
        "xyz, xzyz, true",
        "xyz, zyxyz, true",
        "xyz, xzy, false",
        "xyz, xz, false",
        "xyz, yz, false",
        "x, x, true",
        "x, y, false",
        "xx, x, false",
        "xx, xx, true",
        "xx, xyx, true",
        "xyx, xyx, true",
        "xyx, xxy, false",
        "xyx, xxyyx, true",
        "xxyx, xyxyx, true",
        "xxyx, xyxx, false",
    })
    @DisplayName("the patterns occurred in this order, anything between, one event for each place")
    void needs_an_event_for_each_place_in_order(String places, String events, boolean complete) {
        Sequence sequence = sequence(places.split(""));

        assertThat(holds(sequence, "2026-01-20", inOrder(events))).isEqualTo(complete);
        assertThat(holds(sequence.spanning(ofDays(30)), "2026-01-20", inOrder(events)))
                .isEqualTo(complete);
        assertThat(holds(sequence.overJourney(), "2026-01-20", inOrder(events))).isEqualTo(complete);
    }

    @Test
    void takes_one_event_for_one_of_two_places_that_it_matches() {
        Sequence anyThenX = sequence(EventPattern.any(), EventPattern.of("x").where("v", atLeast(4)));
        Entry four = event("x", "2026-01-01").with("v", 4);

        assertThat(replay(ab(anyThenX), "2026-02-01", four)).containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        ab(anyThenX),
                        "2026-02-01",
                        four,
                        event("x", "2026-01-02").with("v", 3)))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        ab(anyThenX),
                        "2026-02-01",
                        four,
                        event("x", "2026-01-02").with("v", 4)))
                .containsExactly("2026-01-01 entered a", "2026-01-02 moved a b by event");
    }

    @Test
    void takes_events_of_one_instant_in_the_order_of_the_input() {
        Journey journey = ab(sequence("x", "y"));

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("y", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
        assertThat(replay(journey, "2026-02-01", event("y", "2026-01-01"), event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a");
    }

    @Test
    @DisplayName("the last one before the first + spanning")
    void has_a_span_that_is_half_open() {
        Journey journey = ab(sequence("x", "y", "z").spanning(ofDays(7)));

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("y", "2026-01-02"),
                        event("z", "2026-01-08")))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("y", "2026-01-02"),
                        event("z", "2026-01-07T23:59:59.999999999Z")))
                .containsExactly("2026-01-01 entered a", "2026-01-07T23:59:59.999999999Z moved a b by event");
    }

    @Test
    void goes_on_from_a_later_first_event() {
        Journey journey = ab(sequence("x", "y").spanning(ofDays(7)));

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("x", "2026-01-05"),
                        event("y", "2026-01-10")))
                .containsExactly("2026-01-01 entered a", "2026-01-10 moved a b by event");
    }

    @Test
    void does_not_lose_a_beginning_to_a_later_one_that_has_not_come_so_far() {
        Journey journey = ab(sequence("x", "y", "z").spanning(ofDays(7)));

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("y", "2026-01-02"),
                        event("x", "2026-01-03"),
                        event("z", "2026-01-04")))
                .containsExactly("2026-01-01 entered a", "2026-01-04 moved a b by event");
        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("y", "2026-01-02"),
                        event("x", "2026-01-05"),
                        event("z", "2026-01-09"),
                        event("y", "2026-01-10"),
                        event("z", "2026-01-11")))
                .containsExactly("2026-01-01 entered a", "2026-01-11 moved a b by event");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T20:59:59Z, true",
        "2026-02-28T21:30:00Z, true",
        "2026-02-28T21:59:59.999999999Z, true",
        "2026-02-28T22:00:00Z, false"
    })
    @DisplayName("a span of the calendar may end later from the earlier first event")
    void keeps_the_beginning_that_lasts_longest(String last, boolean complete) {
        Journey journey = Journey.builder("case")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage("a")
                .stage("b")
                .transition("a", "b", sequence("x", "y").spanning(MONTH))
                .build();

        assertThat(replay(
                        journey,
                        "2026-06-01",
                        event("x", "2026-01-30T22:00:00Z"),
                        event("x", "2026-01-31T21:00:00Z"),
                        event("y", last)))
                .hasSize(complete ? 2 : 1);
    }

    @Test
    void looks_back_over_the_present_visit() {
        Journey journey = abc().transition("a", "b", occurred("x"))
                .transition("b", "c", sequence("x", "y"))
                .build();

        assertThat(replay(journey, "2026-02-01", inOrder("xy")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("x", "2026-01-02"),
                        event("y", "2026-01-03")))
                .endsWith("2026-01-03 moved b c by event");
    }

    @Test
    void looks_back_over_the_journey_across_stages() {
        Journey journey = abc().transition("a", "b", occurred("x"))
                .transition("b", "c", sequence("x", "y").overJourney())
                .build();

        assertThat(replay(journey, "2026-02-01", inOrder("xy")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-02 moved b c by event");
    }

    @Test
    void holds_on_entering_where_it_came_about_before() {
        Journey journey = abc().transition("a", "b", sequence("x", "y"))
                .transition("b", "c", sequence("x", "y").overJourney())
                .build();

        assertThat(replay(journey, "2026-02-01", inOrder("xy")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-02 moved a b by event", "2026-01-02 moved b c by deadline");
    }

    @Test
    void does_not_expire_once_it_has_come_about() {
        Condition soon = sequence("x", "y").spanning(ofDays(2));

        assertThat(replay(ab(allOf(soon, inStageFor(ofDays(90)))), "2026-06-01", inOrder("xy")))
                .containsExactly("2026-01-01 entered a", "2026-04-01 moved a b by deadline");
        assertThat(holds(not(soon), "2026-12-31", inOrder("xyx"))).isFalse();
    }

    @Test
    void does_not_come_about_by_time_alone() {
        JourneyEngine engine = JourneyEngine.of(ab(sequence("x", "y").spanning(ofDays(2))));
        Progress progress = engine.start("c", Cases.at("2026-01-01")).progress();
        progress = engine.advance(progress, event("x", "2026-01-01")).progress();

        assertThat(progress.nextDeadline()).isEmpty();
    }

    @Test
    @DisplayName("rule 9: re-entering begins with nothing")
    void a_new_instance_begins_with_nothing() {
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", sequence("x", "y").over(Scope.JOURNEY))
                .build();

        assertThat(replay(journey, "2026-02-01", inOrder("xyyxy")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 moved a b by event",
                        "2026-01-03 entered a",
                        "2026-01-05 moved a b by event");
    }
}
