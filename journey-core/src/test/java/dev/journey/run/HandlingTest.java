package dev.journey.run;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.replay;
import static dev.journey.run.Cases.words;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is taken in and what is not, rule by rule; expected effects follow from the text of the rules. */
class HandlingTest {

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
}
