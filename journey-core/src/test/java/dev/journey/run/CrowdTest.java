package dev.journey.run;

import static dev.journey.condition.Conditions.attribute;
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

import dev.journey.event.ProfileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Customers who are taken on in their places; that it does what the engine does, random lives show elsewhere. */
class CrowdTest {

    private final JourneyEngine engine =
            JourneyEngine.of(abc().transition("a", "b", occurred("x").atLeast(2).within(ofDays(7)))
                    .transition("b", "c", inStageFor(ofDays(30)))
                    .build());
    private final List<Effect> effects = new ArrayList<>();
    private final Crowd crowd = engine.crowd(effects::add);

    @Test
    void what_one_customer_does_is_not_remembered_of_the_next() {
        crowd.take("anna", event("x", "2026-01-01"));
        crowd.take("bob", event("x", "2026-01-02"));
        Handling moved = crowd.take("anna", event("x", "2026-01-03"));
        Handling counted = crowd.take("bob", event("x", "2026-01-20"));
        Handling irrelevant = crowd.take("bob", event("z", "2026-01-21"));

        assertThat(List.of(moved, counted, irrelevant))
                .containsExactly(Handling.MOVED, Handling.COUNTED, Handling.IRRELEVANT);
        assertThat(crowd.progresses())
                .map(Progress::toString)
                .containsExactly(
                        "anna in b of case since 2026-01-03T00:00:00Z", "bob in a of case since 2026-01-02T00:00:00Z");
        assertThat(words(effects))
                .containsExactly("2026-01-01 entered a", "2026-01-02 entered a", "2026-01-03 moved a b by event");
    }

    @Test
    void time_passes_for_all_in_the_order_in_which_they_came() {
        for (String customer : List.of("zoe", "anna", "bob")) {
            crowd.take(customer, event("x", "2026-01-01"));
            crowd.take(customer, event("x", customer.equals("bob") ? "2026-01-04" : "2026-01-03"));
        }
        effects.clear();

        assertThat(crowd.nextDeadline()).contains(at("2026-02-02"));
        crowd.pass(at("2026-02-02"));

        assertThat(effects).map(Effect::customer).containsExactly("zoe", "anna");
        assertThat(crowd.progresses()).map(Progress::stage).containsExactly("c", "c", "b");
        assertThat(crowd.byStage()).hasToString("{a=0, b=1, c=2}");
        assertThat(crowd.nextDeadline()).contains(at("2026-02-03"));
        crowd.pass(at("2026-02-03"));
        assertThat(crowd.nextDeadline()).isEmpty();
    }

    @Test
    void a_profile_from_before_the_first_event_is_kept_for_it() {
        Crowd loyal = JourneyEngine.of(ab(attribute("tier").is("gold"))).crowd(effects::add);

        assertThat(loyal.take("anna", tier("2026-01-01", "gold"))).isEqualTo(Handling.COUNTED);
        assertThat(loyal.find("anna")).isEmpty();
        loyal.take("anna", event("x", "2026-01-02"));
        loyal.take("bob", event("x", "2026-01-02"));
        assertThat(loyal.take("bob", tier("2026-01-03", "gold"))).isEqualTo(Handling.MOVED);

        assertThat(loyal.progresses()).map(Progress::stage).containsExactly("b", "b");
    }

    private static ProfileChange tier(String day, String tier) {
        return ProfileChange.at(at(day)).set("tier", tier).build();
    }

    @Test
    void a_progress_that_was_given_out_stays_what_it_was() {
        crowd.take("anna", event("x", "2026-01-01"));
        Progress before = crowd.find("anna").orElseThrow();
        crowd.take("anna", event("y", "2026-01-01"));
        Progress same = crowd.find("anna").orElseThrow();
        crowd.take("anna", event("x", "2026-01-20"));

        assertThat(before)
                .isEqualTo(same)
                .isEqualTo(engine.advance(engine.start("anna", at("2026-01-01")).progress(), event("x", "2026-01-01"))
                        .progress())
                .isNotEqualTo(crowd.find("anna").orElseThrow());
        assertThat(engine.advance(before, event("x", "2026-01-02")).progress().stage())
                .isEqualTo("b");
    }

    @Test
    void takes_customers_over_and_lets_them_go() {
        Progress anna = engine.advance(engine.start("anna", at("2026-01-01")).progress(), event("x", "2026-01-02"))
                .progress();
        crowd.take("anna", event("z", "2026-05-01"));
        crowd.put(anna);

        assertThat(crowd.find("anna")).contains(anna);
        assertThat(crowd.take("anna", event("x", "2026-01-03"))).isEqualTo(Handling.MOVED);
        assertThat(crowd.size()).isOne();
        assertThat(crowd.remove("anna")).isTrue();
        assertThat(crowd.remove("anna")).isFalse();
        assertThat(crowd.size()).isZero();
        assertThat(crowd.take("anna", event("x", "2026-01-04"))).isEqualTo(Handling.COUNTED);
        assertThat(crowd.find("anna").orElseThrow().startedAt()).isEqualTo(at("2026-01-04"));
    }

    @Test
    void a_consumer_that_throws_leaves_the_customer_as_before() {
        AtomicBoolean full = new AtomicBoolean(true);
        Crowd throwing = engine.crowd(effect -> {
            if (full.get()) {
                throw new IllegalArgumentException("queue is full");
            }
            effects.add(effect);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> throwing.take("anna", event("x", "2026-01-01")));
        assertThat(throwing.size()).isZero();

        full.set(false);
        throwing.take("anna", event("x", "2026-01-01"));
        Progress before = throwing.find("anna").orElseThrow();
        full.set(true);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> throwing.take("anna", event("x", "2026-01-03")))
                    .withMessage("queue is full");
            assertThat(throwing.find("anna")).contains(before);
        }
        full.set(false);
        assertThat(throwing.take("anna", event("x", "2026-01-03"))).isEqualTo(Handling.MOVED);
        assertThat(words(effects)).containsExactly("2026-01-01 entered a", "2026-01-03 moved a b by event");
    }

    @Test
    void whoever_goes_round_in_a_loop_stays_and_time_passes_for_all_others() {
        Crowd looping = JourneyEngine.of(abc().transition("a", "b", occurred("x"))
                        .transition("b", "a", inStageFor(ofDays(1)))
                        .transition("a", "b", inStageFor(ofDays(1)))
                        .transition("a", "c", occurred("y"))
                        .transition("c", "b", inStageFor(ofDays(9_999)))
                        .build())
                .crowd(effects::add);
        looping.take("anna", event("x", "2026-01-01"));
        Progress before = looping.find("anna").orElseThrow();
        looping.take("bob", event("y", "2026-01-01"));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(EndlessLoopException.class)
                    .isThrownBy(() -> looping.pass(at("2053-05-20")))
                    .withMessageContaining("anna");
            assertThat(looping.find("anna")).contains(before);
            assertThat(looping.find("bob")).map(Progress::stage).contains("b");
        }
    }

    @Test
    void a_consumer_may_look_at_the_crowd_and_not_change_it() {
        AtomicReference<Crowd> itself = new AtomicReference<>();
        itself.set(engine.crowd(effect -> {
            assertThat(itself.get().find("anna")).isEmpty();
            itself.get().take("bob", event("x", "2026-01-01"));
        }));
        String message = "crowd must not be changed by what it hands effects to; give them to a queue, or ask find()";

        assertThatIllegalStateException()
                .isThrownBy(() -> itself.get().take("anna", event("x", "2026-01-01")))
                .withMessage(message);
        Crowd removing = engine.crowd(effect -> itself.get().remove("anna"));
        itself.set(removing);
        assertThatIllegalStateException()
                .isThrownBy(() -> removing.take("anna", event("x", "2026-01-01")))
                .withMessage(message);
    }

    @Test
    void refuses_what_the_engine_refuses() {
        Progress foreign = JourneyEngine.of(ab(occurred("x")))
                .start("anna", at("2026-01-01"))
                .progress();

        assertThatExceptionOfType(ForeignProgressException.class).isThrownBy(() -> crowd.put(foreign));
        for (String blank : List.of("", " ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> crowd.take(blank, event("x", "2026-01-01")))
                    .withMessage("id of a customer must not be blank: '" + blank + "'");
            assertThatIllegalArgumentException().isThrownBy(() -> crowd.take(blank, tier("2026-01-01", "gold")));
        }
    }
}
