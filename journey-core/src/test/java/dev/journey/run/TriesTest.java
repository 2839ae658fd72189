package dev.journey.run;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is asked over a history is explained: transitions that moved nobody and follow-ups as well. */
class TriesTest {

    private static final Journey JOURNEY = Journey.builder("shop")
            .stage("a", stage -> stage.followUp(FollowUp.of("hello", inactiveFor(ofDays(1)))))
            .stage("b")
            .stage("c")
            .transition("a", "b", occurred("x").atLeast(2))
            .transition("a", "c", occurred("x").atLeast(2).within(ofDays(7)))
            .transition("b", "c", inStageFor(ofDays(2)))
            .build();

    @Test
    void every_try_of_a_history_is_explained() {
        List<TryExplanation> tries = JourneyEngine.of(JOURNEY)
                .explainTries(History.of("anna", List.of(x("2026-01-01"), x("2026-01-03"))), at("2026-01-31"));
        assertThat(tries).extracting(TryExplanation::toString).containsExactly("""
            2026-01-01T00:00:00Z by event, stayed
              a -> b: 1 of 2 x; 1 more
              a -> c: 1 of 2 x within 7 days; 1 more before 2026-01-08T00:00:00Z
              hello in a: no event since 2026-01-01T00:00:00Z, for 1 day at 2026-01-02T00:00:00Z\
            """, """
            2026-01-02T00:00:00Z by deadline, stayed
              a -> b: 1 of 2 x; 1 more
              a -> c: 1 of 2 x within 7 days; 1 more before 2026-01-08T00:00:00Z
              hello in a: no event since 2026-01-01T00:00:00Z, for 1 day since 2026-01-02T00:00:00Z\
            """, """
            2026-01-03T00:00:00Z by event, moved by a-b
              a -> b: 2 of 2 x
              a -> c: 2 of 2 x within 7 days\
            """, """
            2026-01-05T00:00:00Z by deadline, moved by b-c
              b -> c: in the stage since 2026-01-03T00:00:00Z, for 2 days since 2026-01-05T00:00:00Z\
            """);
    }

    @Test
    void what_was_given_out_is_not_asked_again() {
        List<TryExplanation> tries = JourneyEngine.of(JOURNEY)
                .explainTries(
                        History.of("anna", List.of(x("2026-01-01"), Event.of("y", at("2026-01-04")), x("2026-01-05"))),
                        at("2026-01-05"));
        assertThat(tries).extracting(each -> each.followUps().size()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void nothing_is_asked_before_the_first_event() {
        assertThat(JourneyEngine.of(JOURNEY).explainTries(History.of("anna", List.of()), at("2026-01-31")))
                .isEmpty();
    }

    private static Event x(String day) {
        return Event.of("x", at(day));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
