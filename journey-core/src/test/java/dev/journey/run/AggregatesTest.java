package dev.journey.run;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.is;
import static dev.journey.condition.Comparison.lessThan;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.max;
import static dev.journey.condition.Conditions.min;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.holds;
import static dev.journey.run.Cases.replay;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Condition;
import dev.journey.event.Entry;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What attributes add up to; expected effects follow from the text of the rules. */
class AggregatesTest {

    private static final String END = "2026-01-20";

    private static Entry x(String at, double value) {
        return event("x", at).with("v", value);
    }

    static List<Arguments> functions() {
        return List.of(
                Arguments.of(sum("v", "x").is(7)),
                Arguments.of(average("v", "x").is(1.75)),
                Arguments.of(min("v", "x").is(-2)),
                Arguments.of(max("v", "x").is(5)),
                Arguments.of(latest("v", "x").is(2)),
                Arguments.of(distinct("v", "x").is(3)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void is_what_its_function_makes_of_the_values(Aggregate aggregate) {
        Entry[] entries = {x("2026-01-01", 2), x("2026-01-02", 5), x("2026-01-03", -2), x("2026-01-04", 2)};

        assertThat(holds(aggregate, END, entries)).isTrue();
        assertThat(holds(aggregate.within(ofDays(30)), END, entries)).isTrue();
        assertThat(holds(aggregate.within(ofDays(30)).overJourney(), END, entries))
                .isTrue();
        assertThat(holds(aggregate, END, x("2026-01-01", 9))).isFalse();
    }

    @Test
    void passes_over_events_that_do_not_match_or_do_not_have_the_attribute() {
        Aggregate aggregate = distinct("v", "x").is(1).where("w", atLeast(1));

        assertThat(holds(
                        aggregate,
                        END,
                        event("x", "2026-01-01").with("v", 1).with("w", 1),
                        event("x", "2026-01-02").with("v", 2).with("w", 0),
                        event("x", "2026-01-03").with("w", 1),
                        event("y", "2026-01-04").with("v", 4).with("w", 1)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(AggregateFunction.class)
    @DisplayName("over none, sum and distinct are 0 and the others make the condition false")
    void is_nothing_over_none_but_for_sum_and_distinct(AggregateFunction function) {
        boolean isZero = function == AggregateFunction.SUM || function == AggregateFunction.DISTINCT;
        Aggregate zero = sum("v", "x").is(0).withFunction(function);
        Aggregate absent = sum("v", "x").exists(false).withFunction(function);
        Aggregate other = sum("v", "x").isNot(7).withFunction(function);

        assertThat(holds(zero, END)).isEqualTo(isZero);
        assertThat(holds(zero.within(ofDays(7)), END)).isEqualTo(isZero);
        assertThat(holds(zero, END, event("x", "2026-01-01"))).isEqualTo(isZero);
        assertThat(holds(other, END)).isEqualTo(isZero);
        assertThat(holds(other.within(ofDays(7)), END, x("2026-01-13", 1))).isEqualTo(isZero);
        assertThat(holds(absent, END)).isFalse();
        assertThat(holds(absent.within(ofDays(7)), END)).isFalse();
    }

    @Test
    @DisplayName("sum, average, min and max pass over values that are no numbers")
    void adds_up_numbers_only() {
        Entry[] mixed = {
            event("x", "2026-01-01").with("v", "50"),
            x("2026-01-02", 3),
            event("x", "2026-01-03").with("v", true)
        };

        assertThat(holds(sum("v", "x").is(3), END, mixed)).isTrue();
        assertThat(holds(average("v", "x").is(3), END, mixed)).isTrue();
        assertThat(holds(min("v", "x").is(3), END, mixed)).isTrue();
        assertThat(holds(max("v", "x").is(3), END, mixed)).isTrue();
        assertThat(holds(latest("v", "x").is(true), END, mixed)).isTrue();
        assertThat(holds(distinct("v", "x").is(3), END, mixed)).isTrue();
        assertThat(holds(max("v", "x").exists(true), END, mixed[0])).isFalse();
        assertThat(holds(latest("v", "x").is("50"), END, mixed[0])).isTrue();
        assertThat(holds(latest("v", "x").atLeast(0), END, mixed[0])).isFalse();
    }

    @Test
    @DisplayName("in distinct 1 and 1.0 are one value, \"1\" is another")
    void tells_values_apart_by_kind() {
        Entry[] ones = {
            x("2026-01-01", 1),
            event("x", "2026-01-02").with("v", new BigDecimal("1.00")),
            event("x", "2026-01-03").with("v", "1"),
            event("x", "2026-01-04").with("v", "1.0")
        };

        assertThat(holds(distinct("v", "x").is(3), END, ones)).isTrue();
        assertThat(holds(distinct("v", "x").is(3).within(ofDays(30)), END, ones))
                .isTrue();
    }

    @Test
    void counts_different_values_no_further_than_somebody_asks() {
        Condition two =
                allOf(distinct("v", "x").atLeast(2), not(distinct("v", "x").greaterThan(3)));
        Entry[] four = {x("2026-01-01", 1), x("2026-01-02", 2), x("2026-01-03", 3), x("2026-01-04", 4)};

        assertThat(holds(two, END, four[0])).isFalse();
        assertThat(holds(two, END, four[0], four[1])).isTrue();
        assertThat(holds(two, END, four[0], four[1], four[2])).isTrue();
        assertThat(holds(two, END, four)).isFalse();
    }

    @Test
    @DisplayName("numbers are added exactly")
    void adds_exactly() {
        Entry[] tenths = new Entry[10];
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = x("2026-01-0" + (1 + i % 9), 0.1);
        }

        assertThat(holds(sum("v", "x").is(1), END, tenths)).isTrue();
        assertThat(holds(average("v", "x").is(0.1), END, tenths)).isTrue();
        assertThat(holds(
                        sum("v", "x").greaterThan(999_999_999_999_999d),
                        END,
                        x("2026-01-01", 900_000_000_000_000d),
                        x("2026-01-02", 900_000_000_000_000d)))
                .isTrue();
        assertThat(holds(
                        sum("v", "x").is(0.001),
                        END,
                        x("2026-01-01", 900_000_000_000_000d),
                        x("2026-01-02", 0.001),
                        x("2026-01-03", -900_000_000_000_000d)))
                .isTrue();
    }

    @Test
    @DisplayName("an average compares as sum against bound times count")
    void compares_an_average_without_dividing() {
        Entry[] third = {x("2026-01-01", 0), x("2026-01-02", 1), x("2026-01-03", 0)};

        assertThat(holds(average("v", "x").greaterThan(0.333333333333333), END, third))
                .isTrue();
        assertThat(holds(average("v", "x").lessThan(0.333333333333334), END, third))
                .isTrue();
        assertThat(holds(average("v", "x").in(0.333333333333333, 0.333333333333334), END, third))
                .isFalse();
    }

    @Test
    @DisplayName("rule 7: windows are half-open")
    void an_event_has_left_at_the_end_of_its_window() {
        Journey journey = ab(sum("v", "x").atLeast(3).within(ofDays(7)));

        assertThat(replay(journey, "2026-02-01", x("2026-01-01", 2), x("2026-01-08", 1)))
                .containsExactly("2026-01-01 entered a");
        assertThat(replay(journey, "2026-02-01", x("2026-01-01", 2), x("2026-01-07T23:59:59.999999999Z", 1)))
                .containsExactly("2026-01-01 entered a", "2026-01-07T23:59:59.999999999Z moved a b by event");
    }

    @Test
    @DisplayName("rules 2 and 3: over the stage, the moving event counts in the stage that is left")
    void adds_up_over_the_present_visit() {
        for (Aggregate spent :
                List.of(sum("v", "x").atLeast(3), sum("v", "x").atLeast(3).within(ofDays(30)))) {
            Journey journey = abc().transition("a", "b", occurred("x"))
                    .transition("b", "c", spent)
                    .build();

            assertThat(replay(journey, "2026-02-01", x("2026-01-01", 2), x("2026-01-02", 1), x("2026-01-03", 2)))
                    .containsExactly(
                            "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-03 moved b c by event");
        }
    }

    @Test
    @DisplayName("rule 4: over the journey, what holds on entering begins to hold at the instant of entering")
    void adds_up_over_the_whole_journey() {
        for (Aggregate spent : List.of(
                sum("v", "x").atLeast(3).overJourney(),
                sum("v", "x").atLeast(3).within(ofDays(30)).overJourney())) {
            Journey journey = abc().transition("a", "b", occurred("x"))
                    .transition("b", "c", spent)
                    .build();

            assertThat(replay(journey, "2026-02-01", x("2026-01-01", 2), x("2026-01-02", 1)))
                    .containsExactly(
                            "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-02 moved b c by event");
            assertThat(replay(journey, "2026-02-01", x("2026-01-01", 4)))
                    .containsExactly(
                            "2026-01-01 entered a",
                            "2026-01-01 moved a b by event",
                            "2026-01-01 moved b c by deadline");
        }
    }

    @Test
    void begins_to_hold_by_time_alone_when_a_negative_value_leaves() {
        Journey journey = ab(sum("v", "x").atLeast(10).within(ofDays(7)));

        assertThat(replay(journey, "2026-02-01", x("2026-01-01", -10), x("2026-01-03", 15)))
                .containsExactly("2026-01-01 entered a", "2026-01-08 moved a b by deadline");
    }

    @Test
    void does_not_begin_to_hold_between_values_that_leave_at_one_instant() {
        Journey journey = ab(sum("v", "x").atLeast(10).within(ofDays(7)));

        assertThat(replay(journey, "2026-02-01", x("2026-01-01", -10), x("2026-01-01", 15)))
                .containsExactly("2026-01-01 entered a");
    }

    @Test
    void begins_to_hold_again_after_it_held_no_longer() {
        Journey journey = ab(allOf(
                occurred("y"),
                sum("v", "x").atLeast(10).within(ofDays(7)),
                not(occurred("y").within(ofDays(1)))));

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        x("2026-01-01", 10),
                        x("2026-01-02", -10),
                        x("2026-01-03", 12),
                        event("y", "2026-01-07T12:00:00Z")))
                .containsExactly("2026-01-01 entered a", "2026-01-09 moved a b by deadline");
    }

    @Test
    void ends_to_hold_when_values_leave() {
        Journey journey = ab(not(max("v", "x").atLeast(10).within(ofDays(7))));

        assertThat(replay(journey, "2026-02-01", x("2026-01-01", 10), x("2026-01-03", 12), x("2026-01-05", 3)))
                .containsExactly("2026-01-01 entered a", "2026-01-10 moved a b by deadline");
    }

    /** The first event leaves at 22:00 of UTC on 28 February, the second one an hour before it. */
    static List<Arguments> monthEnds() {
        String first = "2026-02-28T21:00:00Z";
        String second = "2026-02-28T22:00:00Z";
        return List.of(
                Arguments.of(latest("v", "x").is(5), 5, 3, first),
                Arguments.of(sum("v", "x").atLeast(5), 5, -3, first),
                Arguments.of(sum("v", "x").is(0), 5, -3, second),
                Arguments.of(average("v", "x").atLeast(5), 5, 3, first),
                Arguments.of(min("v", "x").atLeast(5), 5, 3, first),
                Arguments.of(max("v", "x").atMost(5), 5, 7, first),
                Arguments.of(distinct("v", "x").lessThan(2), 5, 3, first),
                Arguments.of(distinct("v", "x").lessThan(1), 5, 5, second));
    }

    @ParameterizedTest
    @MethodSource("monthEnds")
    @DisplayName("rule 7: windows of the calendar need not leave in the order in which they came")
    void calendar_windows_leave_in_their_own_order(Aggregate aggregate, double v1, double v2, String begins) {
        Journey journey = Journey.builder("case")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage("a")
                .stage("b")
                .transition("a", "b", allOf(occurred("y"), aggregate.within(Period.ofMonths(1))))
                .build();

        assertThat(replay(
                        journey,
                        "2026-06-01",
                        x("2026-01-30T22:00:00Z", v1),
                        x("2026-01-31T21:00:00Z", v2),
                        event("y", "2026-02-01")))
                .containsExactly("2026-01-30T22:00:00Z entered a", begins + " moved a b by deadline");
    }

    @Test
    void the_latest_of_one_instant_is_the_last_in_the_input() {
        Entry[] both = {x("2026-01-01", 1), x("2026-01-01", 2)};

        assertThat(holds(latest("v", "x").is(2), END, both)).isTrue();
        assertThat(holds(latest("v", "x").is(2).within(ofDays(30)), END, both)).isTrue();
    }

    @Test
    void conditions_on_the_same_events_do_not_disturb_one_another() {
        Condition all = allOf(
                sum("v", "x").is(6).within(ofDays(30)),
                max("v", "x").is(3).within(ofDays(30)),
                sum("v", "x").is(3).within(ofDays(2)),
                sum("w", "x").is(1).within(ofDays(30)),
                sum("v", "x").is(3).where("v", lessThan(3)),
                distinct("v", "x").is(1).where("v", is(2)));

        assertThat(holds(
                        all,
                        "2026-01-04",
                        x("2026-01-01", 1),
                        x("2026-01-02", 2),
                        event("x", "2026-01-03").with("v", 3).with("w", 1)))
                .isTrue();
    }

    @Test
    @DisplayName("rule 9: re-entering begins with nothing")
    void a_new_instance_begins_with_nothing() {
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", sum("v", "x").atLeast(3).overJourney())
                .build();

        assertThat(replay(journey, "2026-02-01", x("2026-01-01", 3), x("2026-01-02", 2), x("2026-01-03", 1)))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01 moved a b by event",
                        "2026-01-02 entered a",
                        "2026-01-03 moved a b by event");
    }
}
