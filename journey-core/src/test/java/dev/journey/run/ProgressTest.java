package dev.journey.run;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    private final Journey journey = Journey.builder("case")
            .stage("a")
            .stage("b")
            .transition("a", "b", occurred("x").atLeast(2))
            .transition("b", "a", inStageFor(ofDays(7)))
            .build();
    private final JourneyEngine engine = JourneyEngine.of(journey);

    @Test
    void says_where_the_customer_stands_and_since_when() {
        Progress anna = engine.start("anna", MONDAY).progress();
        anna = engine.advance(anna, Event.of("x", MONDAY.plusSeconds(1))).progress();
        anna = engine.advance(anna, Event.of("x", MONDAY.plusSeconds(2))).progress();

        assertThat(anna.customer()).isEqualTo("anna");
        assertThat(anna.journey()).isEqualTo("case");
        assertThat(anna.version()).isEqualTo(1);
        assertThat(anna.stage()).isEqualTo("b");
        assertThat(anna.startedAt()).isEqualTo(MONDAY);
        assertThat(anna.enteredAt()).isEqualTo(MONDAY.plusSeconds(2));
        assertThat(anna.changedAt()).isEqualTo(MONDAY.plusSeconds(2));
        assertThat(anna.nextDeadline()).contains(MONDAY.plusSeconds(2).plus(ofDays(7)));
        assertThat(anna).hasToString("anna in b of case since 2026-01-05T09:00:02Z");
    }

    @Test
    void has_no_deadline_where_time_alone_does_nothing() {
        assertThat(engine.start("anna", MONDAY).progress().nextDeadline()).isEmpty();
    }

    @Test
    void is_not_changed_by_what_comes_after_it() {
        Progress before = engine.start("anna", MONDAY).progress();
        Progress again = engine.start("anna", MONDAY).progress();

        Progress after = engine.advance(before, Event.of("x", MONDAY)).progress();

        assertThat(before).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(after);
        assertThat(engine.advance(before, Event.of("x", MONDAY)).progress()).isEqualTo(after);
    }

    @Test
    void goes_on_in_another_engine_of_an_equal_journey() {
        JourneyEngine other = JourneyEngine.of(journey.withVersion(2).withVersion(1));
        Progress progress = engine.start("anna", MONDAY).progress();

        assertThat(other.advance(progress, Event.of("x", MONDAY)).handling()).isEqualTo(Handling.COUNTED);
    }

    @Test
    void belongs_to_one_version_of_its_journey() {
        Progress progress = engine.start("anna", MONDAY).progress();
        JourneyEngine next = JourneyEngine.of(journey.withVersion(2));
        JourneyEngine changed =
                JourneyEngine.of(Journey.builder("case").stage("a").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.advance(progress, MONDAY))
                .isInstanceOf(ForeignProgressException.class)
                .withMessage("progress of customer 'anna' belongs to version 1 of journey 'case', but the engine runs"
                        + " version 2 of 'case'; replay the customer's history under the new definition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed.explain(progress))
                .withMessageContaining("another definition under the same version; count the version up");
    }

    @Test
    void starts_nobody_without_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.start(" ", MONDAY))
                .withMessage("id of a customer must not be blank: ' '");
    }

    @Test
    void is_not_changed_by_an_instant_that_has_passed() {
        Progress progress = engine.start("anna", MONDAY).progress();

        Step step = engine.advance(progress, MONDAY.minusSeconds(1));

        assertThat(step.progress()).isSameAs(progress);
        assertThat(step.effects()).isEmpty();
    }

    @Test
    void is_asked_of_something_that_is_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyEngine.of(null))
                .withMessage("journey");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.start(null, MONDAY))
                .withMessage("customer");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.advance(null, MONDAY))
                .withMessage("progress");
        assertThatNullPointerException().isThrownBy(() -> engine.explain(null)).withMessage("progress");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.replay((History) null, MONDAY))
                .withMessage("history");
    }
}
