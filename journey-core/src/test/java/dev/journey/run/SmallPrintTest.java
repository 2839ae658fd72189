package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Transition;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The small print of the engine, rule by rule; expected effects follow from its text. */
class SmallPrintTest {

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
    @DisplayName("rule 4: at a deadline the transitions come first, then the follow-ups")
    void a_transition_beats_a_follow_up() {
        Journey journey = Journey.builder("case")
                .stage(
                        "a",
                        stage -> stage.followUp(FollowUp.of("early", inStageFor(ofHours(1))))
                                .followUp(FollowUp.of("beaten", inStageFor(ofDays(1)))))
                .stage("b")
                .transition("a", "b", inStageFor(ofDays(1)))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01T01:00:00Z follow-up-due early",
                        "2026-01-02 moved a b by deadline");
    }

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
    @DisplayName("rule 9: in a terminal stage events are irrelevant, unless the customer may enter again")
    void a_finished_customer_starts_anew_only_where_the_journey_says_so() {
        Journey never = finishing().build();
        Journey after = finishing().reentry(Reentry.after(Length.parse("P30D"))).build();
        Event[] events = {event("x", "2026-01-01"), event("y", "2026-01-30"), event("y", "2026-01-31")};

        assertThat(replay(never, "2026-02-01", events))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a end by event");
        assertThat(replay(after, "2026-02-01", events))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a end by event", "2026-01-31 entered a");
    }

    @Test
    @DisplayName("rule 9: a new instance counts from nothing")
    void a_new_instance_has_forgotten_the_journey_before() {
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .stage("a")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x").atLeast(2).overJourney())
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("x", "2026-01-02"),
                        event("x", "2026-01-03"),
                        event("x", "2026-01-04")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 moved a end by event",
                        "2026-01-03 entered a",
                        "2026-01-04 moved a end by event");
    }

    @Test
    @DisplayName("rule 10: quiet hours postpone a follow-up to their end, leaving cancels it")
    void a_follow_up_waits_for_the_morning() {
        Journey journey = reminding(inStageFor(ofHours(1)))
                .quietHours(QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00")))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01T20:30:00Z")))
                .containsExactly(
                        "2026-01-01T20:30:00Z entered a",
                        "2026-01-01T21:30:00Z postponed mail",
                        "2026-01-02T07:00:00Z follow-up-due mail");
        assertThat(replay(
                        journey, "2026-02-01", event("x", "2026-01-01T20:30:00Z"), event("go", "2026-01-02T07:00:00Z")))
                .containsExactly(
                        "2026-01-01T20:30:00Z entered a",
                        "2026-01-01T21:30:00Z postponed mail",
                        "2026-01-02T07:00:00Z moved a b by event");
    }

    @Test
    @DisplayName("rule 10: a cap suppresses a follow-up for the visit")
    void a_cap_counts_what_was_given_out_over_all_visits() {
        Journey journey = reminding(occurred("x"))
                .cap(Cap.of(Channel.EMAIL, 1, Length.parse("P7D")))
                .transition("b", "a", occurred("back"))
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        event("go", "2026-01-02"),
                        event("back", "2026-01-03"),
                        event("x", "2026-01-04"),
                        event("x", "2026-01-09"),
                        event("go", "2026-01-10"),
                        event("back", "2026-01-11"),
                        event("x", "2026-01-12")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01 follow-up-due mail",
                        "2026-01-02 moved a b by event",
                        "2026-01-03 moved b a by event",
                        "2026-01-04 suppressed mail",
                        "2026-01-10 moved a b by event",
                        "2026-01-11 moved b a by event",
                        "2026-01-12 follow-up-due mail");
    }

    @Test
    @DisplayName("rules 11 to 13: duplicate is asked before late, late before irrelevant")
    void what_cannot_count_changes_nothing() {
        JourneyEngine engine = JourneyEngine.of(
                abc().remember(1).transition("a", "b", occurred("x").atLeast(9)).build());
        Progress started = engine.start("c", at("2026-01-01")).progress();
        Progress known =
                engine.advance(started, event("x", "2026-01-03").withId("e1")).progress();

        Step duplicate = engine.advance(known, event("x", "2026-01-02").withId("e1"));
        Step late = engine.advance(known, event("x", "2026-01-02").withId("e2"));
        Step lateProfile = engine.advance(
                known, ProfileChange.at(at("2026-01-02")).set("country", "DE").build());

        assertThat(duplicate.handling()).isEqualTo(Handling.DUPLICATE);
        assertThat(duplicate.progress()).isSameAs(known);
        assertThat(words(duplicate.effects())).containsExactly("2026-01-02 duplicate x e1");
        assertThat(late.handling()).isEqualTo(Handling.LATE);
        assertThat(late.progress()).isSameAs(known);
        assertThat(words(late.effects())).containsExactly("2026-01-02 late x e2");
        assertThat(lateProfile.handling()).isEqualTo(Handling.LATE);
        assertThat(lateProfile.progress()).isSameAs(known);
    }

    @Test
    @DisplayName("rule 13: an irrelevant event leaves the progress as it is, its time included")
    void an_irrelevant_event_gives_the_same_progress() {
        JourneyEngine engine = JourneyEngine.of(ab(occurred("x")));
        Progress started = engine.start("c", at("2026-01-01")).progress();

        Step irrelevant = engine.advance(started, event("z", "2026-01-05"));

        assertThat(irrelevant.handling()).isEqualTo(Handling.IRRELEVANT);
        assertThat(irrelevant.progress()).isSameAs(started);
        assertThat(engine.advance(started, event("x", "2026-01-02")).handling()).isEqualTo(Handling.MOVED);
    }

    @Test
    @DisplayName("rule 18: a profile before the start is kept, a later one ends no inactivity")
    void a_profile_is_no_event() {
        Journey journey = ab(inactiveFor(ofDays(2)));
        Replay replay = JourneyEngine.of(journey)
                .replay(
                        History.of(
                                "c",
                                List.of(
                                        ProfileChange.at(at("2026-01-01"))
                                                .set("country", "DE")
                                                .set("orders", 2)
                                                .build(),
                                        event("x", "2026-01-02"),
                                        ProfileChange.at(at("2026-01-03"))
                                                .remove("country")
                                                .build())),
                        at("2026-02-01"));

        assertThat(words(replay.effects())).containsExactly("2026-01-02 entered a", "2026-01-04 moved a b by deadline");
        assertThat(replay.progress().orElseThrow().profile()).containsOnlyKeys("orders");
        assertThat(replay.tally().total()).isEqualTo(1);
    }

    @Test
    @DisplayName("rule 19: events after asOf are not seen, deadlines at it are handled")
    void a_replay_looks_up_to_its_instant() {
        Journey journey = ab(inStageFor(ofDays(14)));

        assertThat(replay(journey, "2026-01-15", event("x", "2026-01-01"))).hasSize(2);
        assertThat(replay(journey, "2026-01-14T23:59:59.999999999Z", event("x", "2026-01-01")))
                .hasSize(1);
        assertThat(replay(journey, "2025-12-31", event("x", "2026-01-01"))).isEmpty();
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

    private static Journey ab(Condition when) {
        return Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", when)
                .build();
    }

    private static Journey.Builder abc() {
        return Journey.builder("case").stage("a").stage("b").stage("c");
    }

    private static Journey.Builder finishing() {
        return Journey.builder("case")
                .stage("a")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"));
    }

    private static Journey.Builder reminding(Condition when) {
        return Journey.builder("case")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage(
                        "a",
                        stage -> stage.followUp(FollowUp.builder("mail")
                                .when(when)
                                .channel(Channel.EMAIL)
                                .build()))
                .stage("b")
                .transition("a", "b", occurred("go"));
    }

    private static List<String> replay(Journey journey, String asOf, Entry... entries) {
        return words(effects(journey, asOf, entries));
    }

    private static List<Effect> effects(Journey journey, String asOf, Entry... entries) {
        return JourneyEngine.of(journey)
                .replay(History.of("c", List.of(entries)), at(asOf))
                .effects();
    }

    private static List<String> words(List<Effect> effects) {
        return effects.stream()
                .map(effect -> effect.at().toString().replace("T00:00:00Z", "") + " " + effect.name() + words(effect))
                .toList();
    }

    private static String words(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return " " + entered.stage();
        }
        if (effect instanceof Effect.Moved moved) {
            return " " + moved.from() + " " + moved.to() + " by " + moved.by().key();
        }
        if (effect instanceof Effect.HandOffDue handOff) {
            return " " + handOff.to();
        }
        if (effect instanceof Effect.FollowUpDue due) {
            return " " + due.followUp();
        }
        if (effect instanceof Effect.Postponed postponed) {
            return " " + postponed.followUp();
        }
        if (effect instanceof Effect.Suppressed suppressed) {
            return " " + suppressed.followUp();
        }
        if (effect instanceof Effect.Late late) {
            return " " + late.event().orElse("profile") + " " + late.id().orElse("");
        }
        return effect instanceof Effect.Duplicate duplicate ? " " + duplicate.event() + " " + duplicate.id() : "";
    }

    private static Event event(String type, String at) {
        return Event.of(type, at(at));
    }

    private static Instant at(String text) {
        return Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
    }
}
