package dev.journey.run;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.words;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** One place of work for many customers; that it does what the engine does, random lives show elsewhere. */
class IntakeTest {

    private final JourneyEngine engine =
            JourneyEngine.of(abc().transition("a", "b", occurred("x").atLeast(2).within(ofDays(7)))
                    .transition("b", "c", inStageFor(ofDays(30)))
                    .build());
    private final List<Effect> effects = new ArrayList<>();
    private final Intake intake = engine.intake(effects::add);

    @Test
    void what_one_customer_does_is_not_remembered_of_the_next() {
        Progress anna = intake.start("anna", at("2026-01-01"), Map.of());
        Progress bob = intake.start("bob", at("2026-01-01"), Map.of());
        Progress annaOnce = intake.advance(anna, event("x", "2026-01-02"));
        Progress bobOnce = intake.advance(bob, event("x", "2026-01-03"));
        Progress annaTwice = intake.advance(annaOnce, event("x", "2026-01-04"));

        assertThat(annaTwice.stage()).isEqualTo("b");
        assertThat(bobOnce.stage()).isEqualTo("a");
        assertThat(intake.advance(annaTwice, at("2026-02-03")).stage()).isEqualTo("c");
        assertThat(annaOnce)
                .isEqualTo(engine.advance(anna, event("x", "2026-01-02")).progress());
        assertThat(words(effects))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-01 entered a",
                        "2026-01-04 moved a b by event",
                        "2026-02-03 moved b c by deadline");
    }

    @Test
    void what_changes_nothing_gives_the_same_progress() {
        Progress anna = intake.start("anna", at("2026-01-01"), Map.of());

        assertThat(intake.advance(anna, event("z", "2026-01-02"))).isSameAs(anna);
        assertThat(intake.advance(anna, event("x", "2025-12-31"))).isSameAs(anna);
        assertThat(intake.advance(anna, at("2026-01-02"))).isSameAs(anna);
    }

    @Test
    void a_consumer_that_throws_leaves_the_progress_as_good_as_before() {
        Intake throwing = engine.intake(effect -> {
            throw new IllegalArgumentException("queue is full");
        });
        Progress once = intake.advance(intake.start("anna", at("2026-01-01"), Map.of()), event("x", "2026-01-02"));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> throwing.advance(once, event("x", "2026-01-03")))
                    .withMessage("queue is full");
        }
        assertThat(intake.advance(once, event("x", "2026-01-03")).stage()).isEqualTo("b");
    }

    @Test
    void a_consumer_must_not_call_it_from_within() {
        AtomicReference<Intake> itself = new AtomicReference<>();
        itself.set(engine.intake(effect -> itself.get().start("bob", effect.at(), Map.of())));

        assertThatIllegalStateException()
                .isThrownBy(() -> itself.get().start("anna", at("2026-01-01"), Map.of()))
                .withMessage("intake must not be called by what it hands effects to; give them to a queue, or take"
                        + " another one");
    }

    @Test
    void refuses_what_the_engine_refuses() {
        Progress foreign = JourneyEngine.of(ab(occurred("x")))
                .start("anna", at("2026-01-01"))
                .progress();

        assertThatIllegalArgumentException().isThrownBy(() -> intake.start(" ", at("2026-01-01"), Map.of()));
        assertThatExceptionOfType(ForeignProgressException.class)
                .isThrownBy(() -> intake.advance(foreign, event("x", "2026-01-02")));
        assertThatExceptionOfType(ForeignProgressException.class)
                .isThrownBy(() -> intake.advance(foreign, at("2026-01-02")));
    }
}
