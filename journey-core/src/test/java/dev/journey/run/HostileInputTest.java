package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.persona;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.map.Persona;
import dev.journey.model.Ending;
import dev.journey.model.InvalidJourneyException;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nobody means, and somebody sends: a clear error, or the right answer in little time and memory. */
@Timeout(60)
class HostileInputTest {

    private static final Duration CENTURY = ofDays(36_525);

    private static List<String> replay(Journey journey, Instant asOf, Event... events) {
        return Cases.words(JourneyEngine.of(journey)
                .replay(History.of("c", List.of(events)), asOf)
                .effects());
    }

    @Test
    void thousands_of_stages_each_with_rules_of_its_own() {
        int stages = 1_000;
        Journey.Builder journey = Journey.builder("long");
        IntStream.range(0, stages).forEach(i -> journey.stage("s" + i));
        IntStream.range(1, stages).forEach(i -> {
            journey.transition(
                    "s" + (i - 1), "s" + i, occurred("next").overJourney().atLeast(i));
            journey.transition("s" + i, "s0", occurred("back-from-" + i).overJourney());
        });
        Event[] events = IntStream.range(0, stages)
                .mapToObj(i -> Event.of("next", at("2026-01-01").plusSeconds(i)))
                .toArray(Event[]::new);

        Replay replay = JourneyEngine.of(journey.build()).replay(History.of("c", List.of(events)), at("2026-01-02"));

        assertThat(replay.progress().orElseThrow().stage()).isEqualTo("s" + (stages - 1));
    }

    @Test
    void thousands_of_rules_in_one_stage() {
        Journey.Builder journey = Journey.builder("wide").stage("a").stage("b");
        IntStream.range(0, 5_000)
                .forEach(i -> journey.transition(Transition.builder("b")
                        .id("rule-" + i)
                        .from("a")
                        .when(occurred("event-" + i).atLeast(2).within(ofDays(1)))
                        .build()));

        assertThat(replay(
                        journey.build(),
                        at("2026-01-02"),
                        event("event-4999", "2026-01-01"),
                        event("event-7", "2026-01-01"),
                        event("event-4999", "2026-01-01T10:00:00Z")))
                .containsExactly("2026-01-01 entered a", "2026-01-01T10:00:00Z moved a b by event");
    }

    @Test
    void conditions_nested_a_thousand_deep_are_refused() {
        Condition deep = occurred("x");
        for (int i = 0; i < 1_000; i++) {
            deep = i % 2 == 0 ? not(deep) : allOf(deep);
        }
        Journey.Builder journey = Journey.builder("deep").stage("a").stage("b").transition("a", "b", deep);

        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(journey::build)
                .withMessageContaining("condition must not be nested deeper than 200 levels");
    }

    @Test
    void a_condition_that_doubles_at_every_level_is_refused_at_once() {
        Condition doubling = always();
        for (int i = 0; i < 150; i++) {
            doubling = allOf(doubling, doubling);
        }
        Journey.Builder journey =
                Journey.builder("doubling").stage("a").stage("b").transition("a", "b", doubling);

        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(journey::build)
                .withMessageContaining("/transitions/0/when: condition must not have more than 100000 parts");
    }

    @Test
    void a_condition_of_ten_thousand_parts_is_asked() {
        Condition many = allOf(IntStream.range(0, 10_000)
                .mapToObj(i -> occurred("x").atLeast(i % 3))
                .toArray(Condition[]::new));

        assertThat(replay(ab(many), at("2026-01-02"), event("x", "2026-01-01"), event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
    }

    @Test
    void segments_that_double_at_every_step_are_refused_at_once() {
        Journey.Builder journey = Journey.builder("doubling").stage("a");
        journey.persona(Persona.builder("p0").segment(occurred("x")).build());
        for (int i = 1; i < 60; i++) {
            Condition before = persona("p" + (i - 1));
            journey.persona(
                    Persona.builder("p" + i).segment(allOf(before, before)).build());
        }

        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(journey::build)
                .withMessageContaining("condition must not have more than 100000 parts");
    }

    @Test
    void a_cycle_that_time_alone_goes_round_is_an_error_that_names_it() {
        Journey journey = Journey.builder("cycle")
                .stage("a")
                .stage("b")
                .transition("a", "b", inStageFor(ofSeconds(1)))
                .transition("b", "a", inStageFor(ofSeconds(1)))
                .build();

        assertThatExceptionOfType(EndlessLoopException.class)
                .isThrownBy(() -> replay(journey, at("2027-01-01"), event("x", "2026-01-01")))
                .withMessageContaining("a-b")
                .withMessageContaining("b-a");
    }

    @Test
    void a_cycle_of_transitions_that_were_passed_over_is_named_too() {
        Journey journey = Journey.builder("cycle")
                .stage("s")
                .stage("a")
                .stage("b")
                .stage("c")
                .transition("s", "a", inStageFor(ofDays(1)))
                .transition("a", "b", always())
                .transition("b", "a", always())
                .transition("b", "c", inStageFor(ofHours(1)))
                .build();

        assertThatExceptionOfType(EndlessLoopException.class)
                .isThrownBy(() -> replay(journey, at("2028-01-01"), event("x", "2026-01-01")))
                .withMessageContaining("a-b")
                .withMessageContaining("b-a")
                .satisfies(loop -> assertThat(loop).message().doesNotContain("b-c"));
    }

    @Test
    void a_cycle_of_conditions_that_always_hold_stops_at_every_stage_once() {
        Journey journey = Journey.builder("cycle")
                .stage("a")
                .stage("b")
                .transition("a", "b", always())
                .transition("b", "a", always())
                .build();

        assertThat(replay(journey, at("2027-01-01"), event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
    }

    @Test
    void windows_of_centuries_at_the_ends_of_time() {
        Journey journey = ab(allOf(
                occurred("x").atLeast(2).within(CENTURY),
                sum("value", "x").atLeast(2).within(Length.of(CENTURY.multipliedBy(5))),
                sequence("x", "x").spanning(CENTURY),
                not(inactiveFor(CENTURY.multipliedBy(9)))));

        assertThat(replay(
                        journey,
                        EventTime.LATEST,
                        Event.of("x", EventTime.EARLIEST).with("value", 1),
                        Event.of("x", EventTime.LATEST.minusNanos(1)).with("value", 1),
                        Event.of("x", EventTime.LATEST).with("value", 1)))
                .containsExactly("1678-01-01 entered a", "2261-12-31T23:59:59.999999999Z moved a b by event");
    }

    @Test
    void calendar_lengths_beyond_every_calendar() {
        Journey journey = Journey.builder("case")
                .zone(ZoneId.of("Pacific/Apia"))
                .stage("a")
                .stage("b")
                .transition("a", "b", inStageFor(Period.ofYears(999_999_999)))
                .build();

        assertThat(replay(journey, EventTime.LATEST, event("x", "2026-01-01"))).containsExactly("2026-01-01 entered a");
    }

    @Test
    void instants_outside_the_span_of_time_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyEngine.of(ab(always())).start("c", Instant.MAX))
                .withMessageStartingWith("instant must lie in the years 1678 to 2261");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replay(ab(always()), Instant.MIN, event("x", "2026-01-01")))
                .withMessageStartingWith("instant must lie in the years 1678 to 2261");
    }

    @Test
    void attributes_that_are_absent_or_of_another_kind() {
        Journey journey = ab(allOf(
                sum("value", "x").is(0),
                latest("value", "x").exists(true),
                distinct("value", "x").is(2),
                attribute("orders").compares(Comparison.atLeast(3)),
                not(attribute("orders").lessThan(3))));
        Event first = event("x", "2026-01-01").with("value", true);
        Event second = event("x", "2026-01-02").with("value", "12");
        JourneyEngine engine = JourneyEngine.of(journey);

        Replay withText = engine.replay(
                History.of("c", List.of(orders("2026-01-01", "5"), first, second, event("x", "2026-01-03"))),
                at("2026-01-04"));
        Replay withNumber =
                engine.replay(History.of("c", List.of(first, second, orders("2026-01-03", 5))), at("2026-01-04"));

        assertThat(withText.progress().orElseThrow().stage()).isEqualTo("a");
        assertThat(withNumber.progress().orElseThrow().stage()).isEqualTo("b");
    }

    private static ProfileChange orders(String at, String text) {
        return ProfileChange.at(at(at)).set("orders", text).build();
    }

    private static ProfileChange orders(String at, double number) {
        return ProfileChange.at(at(at)).set("orders", number).build();
    }

    @Test
    void ids_of_megabytes_and_any_characters() {
        String id = "\uD800\uDC00\u0000\uFFFF\uD800" + "é".repeat(2_000_000);
        Journey journey = Journey.builder("case")
                .remember(2)
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", occurred(id).atLeast(2))
                .build();
        JourneyEngine engine = JourneyEngine.of(journey);
        Progress progress = engine.start(id, at("2026-01-01")).progress();

        Step first = engine.advance(progress, Event.of(id, at("2026-01-01")).withId(id));
        Step again =
                engine.advance(first.progress(), Event.of(id, at("2026-01-02")).withId(id));
        Step other =
                engine.advance(again.progress(), Event.of(id, at("2026-01-02")).withId(id + "!"));

        assertThat(List.of(first.handling(), again.handling(), other.handling()))
                .containsExactly(Handling.COUNTED, Handling.DUPLICATE, Handling.MOVED);
    }

    @Test
    void thousands_of_events_at_one_instant_and_in_one_window() {
        Condition busy = allOf(
                occurred("x").atLeast(1_000).within(ofDays(1)),
                sum("value", "x").atLeast(1_000).within(ofDays(1)));
        List<Event> events = Stream.of(
                        Collections.nCopies(5_000, event("x", "2026-01-01").with("value", 0.001)),
                        Collections.nCopies(5_000, event("x", "2026-01-03").with("value", 1)))
                .flatMap(List::stream)
                .toList();

        Replay replay = JourneyEngine.of(ab(busy)).replay(History.of("c", events), at("2026-01-04"));

        assertThat(replay.effects())
                .filteredOn(Effect.Forgotten.class::isInstance)
                .hasSize(1);
        assertThat(replay.progress().orElseThrow().stage()).isEqualTo("b");
    }
}
