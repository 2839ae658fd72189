package dev.journey.run;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonasTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void a_customer_may_be_of_several_personas_and_of_none() {
        JourneyEngine engine = JourneyEngine.of(journey(occurred("a"), Conditions.not(occurred("b"))));
        Progress progress = engine.start("anna", START).progress();

        assertThat(engine.personas(progress, START)).containsExactly("second");
        progress = engine.advance(progress, Event.of("a", START)).progress();
        assertThat(engine.personas(progress, START)).containsExactly("first", "second");
        progress = engine.advance(progress, Event.of("b", START)).progress();
        assertThat(engine.personas(progress, START)).containsExactly("first");
    }

    @Test
    void time_passes_up_to_the_instant_that_is_asked_for() {
        JourneyEngine engine = JourneyEngine.of(journey(inactiveFor(ofDays(3)), inStageFor(ofDays(2))));
        Progress progress = engine.start("anna", START).progress();

        assertThat(engine.personas(progress, START.plus(ofDays(1)))).isEmpty();
        assertThat(engine.personas(progress, START.plus(ofDays(2)))).containsExactly("second");
        assertThat(engine.personas(progress, START.plus(ofDays(3)))).containsExactly("first", "second");
        assertThat(progress).isEqualTo(engine.start("anna", START).progress());
    }

    @Test
    void a_persona_without_a_segment_is_nobodys() {
        Journey journey = Journey.builder("case").persona("somebody").stage("a").build();
        JourneyEngine engine = JourneyEngine.of(journey);

        assertThat(engine.personas(engine.start("anna", START).progress(), START))
                .isEmpty();
    }

    @Test
    void the_past_is_not_asked_for() {
        JourneyEngine engine = JourneyEngine.of(journey(occurred("a"), occurred("b")));
        Progress progress = engine.start("anna", START).progress();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.personas(progress, START.minusNanos(1)))
                .withMessage("instant of personas must not be before the last change of the progress,"
                        + " 2026-01-01T00:00:00Z: 2025-12-31T23:59:59.999999999Z");
    }

    @Test
    void a_segment_that_counts_over_a_visit_can_not_be_asked() {
        JourneyEngine engine =
                JourneyEngine.of(journey(occurred("a"), occurred("b").over(Scope.STAGE)));
        Progress progress = engine.start("anna", START).progress();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.personas(progress, START))
                .withMessage("segment of persona 'second' must not ask for the events of a visit, which only the rules"
                        + " of a stage remember; let it count over the journey");
    }

    @Test
    void a_segment_that_names_such_a_persona_can_not_be_asked_either() {
        JourneyEngine engine = JourneyEngine.of(journey(
                Conditions.not(Conditions.persona("second")), occurred("b").over(Scope.STAGE)));
        Progress progress = engine.start("anna", START).progress();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.personas(progress, START))
                .withMessageStartingWith("segment of persona 'first' must not ask for the events of a visit");
    }

    @Test
    void progress_of_another_journey_is_refused() {
        JourneyEngine engine = JourneyEngine.of(journey(occurred("a"), occurred("b")));
        Progress other = JourneyEngine.of(Journey.builder("other").stage("a").build())
                .start("anna", START)
                .progress();

        assertThatThrownBy(() -> engine.personas(other, START)).isInstanceOf(ForeignProgressException.class);
    }

    private static Journey journey(Condition first, Condition second) {
        return Journey.builder("case")
                .persona(Persona.builder("first").segment(first).build())
                .persona(Persona.builder("second").segment(second).build())
                .stage("a")
                .build();
    }
}
