package dev.journey.run;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.effects;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.replay;
import static dev.journey.run.Cases.words;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When messages are given out, rule by rule; expected effects follow from the text of the rules. */
class FollowUpsTest {

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
    @DisplayName("rules 5 and 10: events at the end of the quiet hours come before what waited for it")
    void an_event_at_the_end_of_the_quiet_hours_comes_first() {
        Journey journey = reminding(inStageFor(ofHours(1)))
                .quietHours(QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00")))
                .build();
        Event seven = event("x", "2026-01-02T07:00:00Z");

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01T20:30:00Z"),
                        seven,
                        event("go", "2026-01-02T07:00:00Z")))
                .containsExactly(
                        "2026-01-01T20:30:00Z entered a",
                        "2026-01-01T21:30:00Z postponed mail",
                        "2026-01-02T07:00:00Z moved a b by event");
        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01T20:30:00Z"), seven))
                .endsWith("2026-01-02T07:00:00Z follow-up-due mail");
    }

    @Test
    @DisplayName("rule 10: where clocks go back, quiet hours end at their first end")
    void quiet_hours_end_at_the_first_of_two_equal_times() {
        Journey journey = reminding(always())
                .quietHours(QuietHours.of(LocalTime.parse("22:00"), LocalTime.parse("02:30")))
                .build();

        assertThat(replay(journey, "2026-10-26", event("x", "2026-10-24T21:59:59Z")))
                .containsExactly(
                        "2026-10-24T21:59:59Z entered a",
                        "2026-10-24T21:59:59Z postponed mail",
                        "2026-10-25T00:30:00Z follow-up-due mail");
    }

    @Test
    @DisplayName("rule 10: a follow-up that waits for a time past the year 2261 never comes")
    void a_follow_up_that_waits_past_the_end_of_time_never_comes() {
        Journey journey = reminding(inStageFor(ofHours(1)))
                .quietHours(QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00")))
                .build();
        Instant end = EventTime.LATEST;

        List<Effect> effects = effects(journey, end.toString(), event("x", "2261-12-31T20:00:00Z"));

        assertThat(words(effects))
                .containsExactly("2261-12-31T20:00:00Z entered a", "2261-12-31T21:00:00Z postponed mail");
        assertThat(effects.get(1))
                .isInstanceOfSatisfying(
                        Effect.Postponed.class,
                        postponed -> assertThat(postponed.until()).isEqualTo(end));
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
}
