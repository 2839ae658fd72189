package dev.journey.run;

import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.score;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static dev.journey.run.Cases.replay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Points;
import dev.journey.model.Reentry;
import dev.journey.model.Scoring;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 15: scores; expected effects follow from the text of the rules. */
class ScoresTest {

    private static final EventPattern RATED = EventPattern.of("rated");

    private static Scoring.Builder scoring() {
        return Scoring.builder()
                .add("viewed", 5)
                .add(RATED, 1)
                .add(RATED.where("stars", Comparison.atLeast(4)), 10)
                .add(RATED.where("stars", Comparison.atMost(2)), -20);
    }

    private static long scoreAfter(Journey journey, Entry... entries) {
        JourneyEngine engine = JourneyEngine.of(journey);
        Progress progress = engine.start("c", at("2026-01-01")).progress();
        for (Entry entry : entries) {
            progress = engine.advance(progress, entry).progress();
        }
        return progress.score();
    }

    @Test
    void adds_the_points_of_every_line_that_an_event_matches() {
        Journey journey = abc().scoring(scoring().start(7).build()).build();

        assertThat(scoreAfter(journey)).isEqualTo(7);
        assertThat(scoreAfter(journey, event("viewed", "2026-01-01"), event("viewed", "2026-01-02")))
                .isEqualTo(17);
        assertThat(scoreAfter(journey, event("rated", "2026-01-01").with("stars", 5)))
                .isEqualTo(18);
        assertThat(scoreAfter(journey, event("rated", "2026-01-01").with("stars", 1)))
                .isEqualTo(-12);
        assertThat(scoreAfter(journey, event("rated", "2026-01-01").with("stars", "5")))
                .isEqualTo(8);
        assertThat(scoreAfter(journey, event("left", "2026-01-01"))).isEqualTo(7);
    }

    @Test
    void is_zero_where_nothing_is_scored() {
        assertThat(scoreAfter(ab(score().is(0)))).isZero();
        assertThat(replay(ab(score().is(0)), "2026-02-01", event("viewed", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
    }

    @Test
    void knows_touchpoints_and_channels() {
        Journey journey = abc().touchpoint("shop", Channel.WEBSITE, "viewed", "bought")
                .scoring(Scoring.builder()
                        .add(EventPattern.any().touchpoint("shop"), 1)
                        .add(EventPattern.any().channel(Channel.EMAIL), 10)
                        .build())
                .build();

        assertThat(scoreAfter(
                        journey,
                        event("viewed", "2026-01-01"),
                        event("bought", "2026-01-02").withChannel(Channel.EMAIL),
                        event("other", "2026-01-03")))
                .isEqualTo(12);
    }

    @Test
    @DisplayName("rule 15: before transitions are tried; the event that moves counts too")
    void adds_before_the_transitions_are_tried() {
        Journey journey = abc().scoring(scoring().build())
                .transition("a", "b", score().atLeast(10))
                .transition("b", "c", score().atLeast(15))
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("viewed", "2026-01-01"),
                        event("viewed", "2026-01-02"),
                        event("viewed", "2026-01-03")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-02 moved a b by event", "2026-01-03 moved b c by event");
    }

    @Test
    void may_fall_below_nothing() {
        Journey journey = abc().scoring(scoring().build())
                .transition("a", "b", score().lessThan(0))
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("viewed", "2026-01-01"),
                        event("rated", "2026-01-02").with("stars", 2)))
                .containsExactly("2026-01-01 entered a", "2026-01-02 moved a b by event");
    }

    @Test
    @DisplayName("rule 4: what holds at the start begins to hold at the instant of entering")
    void may_be_enough_from_the_start() {
        JourneyEngine engine =
                JourneyEngine.of(abc().scoring(Scoring.builder().start(50).build())
                        .transition("a", "b", score().is(50))
                        .build());
        Progress progress = engine.start("c", at("2026-01-01")).progress();

        assertThat(progress.nextDeadline()).contains(at("2026-01-01"));
        assertThat(Cases.words(engine.advance(progress, at("2026-01-01")).effects()))
                .containsExactly("2026-01-01 moved a b by deadline");
    }

    @Test
    @DisplayName("rule 18: a profile scores nothing")
    void is_not_changed_by_a_profile() {
        Journey journey = abc().scoring(
                        Scoring.builder().add(EventPattern.any(), 1).build())
                .build();

        assertThat(scoreAfter(
                        journey,
                        profile("2026-01-02").set("viewed", 1).build(),
                        event("z", "2026-01-03"),
                        profile("2026-01-04").remove("viewed").build()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("rule 9: with re-entry the score is as at the beginning, then the event counts")
    void begins_anew_with_the_journey() {
        Condition enough = score().atLeast(13);
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .scoring(scoring().start(3).build())
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", enough)
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("viewed", "2026-01-01"),
                        event("viewed", "2026-01-02"),
                        event("viewed", "2026-01-03"),
                        event("viewed", "2026-01-04")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 moved a b by event",
                        "2026-01-03 entered a",
                        "2026-01-04 moved a b by event");
    }

    @Test
    void is_not_changed_in_a_stage_that_ends_the_journey() {
        Journey journey = Journey.builder("case")
                .scoring(scoring().build())
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", occurred("viewed"))
                .build();

        assertThat(scoreAfter(journey, event("viewed", "2026-01-01"), event("viewed", "2026-01-02")))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("a score may be larger than any number that a comparison states")
    void is_compared_beyond_what_an_attribute_may_be() {
        Points billion = new Points(EventPattern.of("x"), Points.MOST);
        Scoring.Builder thousandLines = Scoring.builder();
        Collections.nCopies(1_000, billion).forEach(thousandLines::add);
        Journey journey = abc().scoring(thousandLines.build())
                .transition("a", "b", score().greaterThan(999_999_999_999_999d))
                .transition("b", "c", score().is(999_999_999_999_999d))
                .build();
        Entry x = event("x", "2026-01-01");

        assertThat(replay(journey, "2026-02-01", Collections.nCopies(999, x).toArray(Entry[]::new)))
                .hasSize(1);
        assertThat(replay(journey, "2026-02-01", Collections.nCopies(1_010, x).toArray(Entry[]::new)))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
    }
}
