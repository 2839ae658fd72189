package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.at;

import dev.journey.event.History;
import dev.journey.run.Cause;
import dev.journey.run.Replay;
import dev.journey.run.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayAssertTest {

    private static final Replay ANNA = ENGINE.replay(Shop.history(), at("03T12:00"));
    private static final Replay NOBODY = ENGINE.replay(History.of("bob", List.of()), at("03T12:00"));

    private static final String SUBJECT = "Expecting the replay of customer 'anna'";
    private static final String[] WHAT_IT_GIVES = {
        "but it gives:",
        "  2026-01-01T09:05:00Z entered 'awareness'",
        "  2026-01-03T09:05:00Z moved 'awareness' -> 'cart' with 'shows-interest' by event"
    };

    @Test
    void asks_for_the_way() {
        assertThat(ANNA).wentThrough("awareness", "cart");
        assertThat(NOBODY).wentThrough();
        fails(
                () -> assertThat(ANNA).wentThrough("awareness", "cart", "customer"),
                SUBJECT,
                "to go through 'awareness' -> 'cart' -> 'customer'",
                "but it goes through 'awareness' -> 'cart'");
        fails(
                () -> assertThat(NOBODY).wentThrough("awareness"),
                "Expecting the replay of customer 'bob'",
                "to go through 'awareness'",
                "but it goes through no stage");
    }

    @Test
    void says_why_where_an_engine_explains_it() {
        fails(
                () -> assertThat(ANNA).explainedBy(ENGINE).wentThrough("awareness"),
                SUBJECT,
                "to go through 'awareness'",
                "but it goes through 'awareness' -> 'cart'",
                "why: cart -> customer: 0 of 1 order_placed; 1 more",
                "     cart -> gone: in the stage since 2026-01-03T09:05:00Z, for 14 days at 2026-01-17T09:05:00Z");
        fails(
                () -> assertThat(ANNA).explainedBy(ENGINE, Shop.history()).wentThrough("awareness"),
                SUBJECT,
                "to go through 'awareness'",
                "but it goes through 'awareness' -> 'cart'",
                "why: 2026-01-03T09:05:00Z by event, awareness -> cart: 3 of 3 product_viewed within 7 days",
                "     cart -> customer: 0 of 1 order_placed; 1 more",
                "     cart -> gone: in the stage since 2026-01-03T09:05:00Z, for 14 days at 2026-01-17T09:05:00Z");
    }

    @Test
    void says_nothing_more_of_a_customer_who_has_not_started() {
        fails(
                () -> assertThat(NOBODY).explainedBy(ENGINE).reachesGoal(),
                "Expecting the replay of customer 'bob'",
                "to reach a goal",
                "but it gives nothing");
        fails(
                () -> assertThat(NOBODY)
                        .explainedBy(ENGINE, History.of("bob", List.of()))
                        .reachesGoal(),
                "Expecting the replay of customer 'bob'",
                "to reach a goal",
                "but it gives nothing");
    }

    @Test
    void asks_for_effects_as_of_a_step() {
        assertThat(ANNA).doesNotReachGoal().moved("awareness", "cart").by(Cause.EVENT);
        assertThat(ANNA).effects().haveNames("entered", "moved");
        fails(
                () -> assertThat(ANNA).givesOut("cart-mail-1"),
                SUBJECT,
                "to give out follow-up 'cart-mail-1'",
                WHAT_IT_GIVES[0],
                WHAT_IT_GIVES[1],
                WHAT_IT_GIVES[2]);
    }

    @Test
    void leads_to_the_progress() {
        assertThat(ANNA).progress().isIn("cart");
        fails(
                () -> assertThat(NOBODY).progress(),
                "Expecting the replay of customer 'bob'",
                "to have started",
                "but has not by 2026-01-03T12:00:00Z");
    }

    @Test
    void asks_that_nothing_has_started() {
        assertThat(NOBODY).hasNotStarted();
        fails(
                () -> assertThat(ANNA).hasNotStarted(),
                SUBJECT,
                "not to have started",
                "but has: anna in cart of shop since 2026-01-03T09:05:00Z");
    }

    @Test
    void asks_for_the_instant_and_the_tally() {
        assertThat(ANNA).isAsOf(at("03T12:00")).hasTally(new Tally(1, 2, 0, 0, 0, 0));
        fails(
                () -> assertThat(ANNA).isAsOf(at("04T12:00")),
                "Expecting instant of the replay of customer 'anna'",
                "to be 2026-01-04T12:00:00Z",
                "but was 2026-01-03T12:00:00Z");
        fails(
                () -> assertThat(ANNA).hasTally(new Tally(1, 1, 1, 0, 0, 0)),
                "Expecting tally of the replay of customer 'anna'",
                "to be Tally[moved=1, counted=1, irrelevant=1, late=0, duplicate=0, afterAsOf=0]",
                "but was Tally[moved=1, counted=2, irrelevant=0, late=0, duplicate=0, afterAsOf=0]");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((Replay) null).hasNotStarted());
        failsOnNull(() -> assertThat((Replay) null).wentThrough());
        failsOnNull(() -> assertThat((Replay) null).progress());
    }
}
