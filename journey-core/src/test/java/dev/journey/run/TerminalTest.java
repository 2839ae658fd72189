package dev.journey.run;

import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.replay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the journey is over, rule by rule; expected effects follow from the text of the rules. */
class TerminalTest {

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
    @DisplayName("rule 9: the event that started an instance does not re-enter it")
    void a_journey_that_is_over_at_once_is_entered_once_by_an_event() {
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .stage("end", stage -> stage.ends(Ending.EXIT))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .containsExactly("2026-01-01 entered end", "2026-01-02 entered end");
    }

    private static Journey.Builder finishing() {
        return Journey.builder("case")
                .stage("a")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"));
    }
}
