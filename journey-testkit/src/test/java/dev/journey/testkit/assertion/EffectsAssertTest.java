package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.at;

import dev.journey.run.Effect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectsAssertTest {

    private static final List<Effect> ORDERING = Shop.ordering().effects();
    private static final List<Effect> START = List.of(new Effect.Entered("anna", at("01T09:00"), "awareness"));
    private static final List<Effect> REST = List.of(
            new Effect.GoalReached("anna", at("01T09:00"), "cart", Optional.empty(), Optional.empty()),
            new Effect.Forgotten("anna", at("01T09:01"), "cart"),
            new Effect.Late("anna", at("01T09:02"), Optional.of("order_placed"), Optional.empty()),
            new Effect.Late("anna", at("01T09:03"), Optional.empty(), Optional.empty()),
            new Effect.Duplicate("anna", at("01T09:04"), "order_placed", "o1"));

    private static final String SUBJECT = "Expecting the effects";
    private static final String THE_START = "  2026-01-01T09:00:00Z entered 'awareness'";

    @Test
    void asks_for_the_names() {
        assertThat(ORDERING).haveNames("postponed", "follow-up-due", "goal-reached", "moved", "hand-off-due");
        assertThat(List.<Effect>of()).haveNames();
        fails(
                () -> assertThat(START).haveNames("moved", "goal-reached"),
                SUBJECT,
                "to be named moved, goal-reached",
                "but they are:",
                THE_START);
        fails(
                () -> assertThat(List.<Effect>of()).haveNames("moved"),
                SUBJECT,
                "to be named moved",
                "but they are nothing");
    }

    @Test
    void writes_each_kind_of_effect() {
        fails(
                () -> assertThat(REST).haveNames(),
                SUBJECT,
                "to be named nothing",
                "but they are:",
                "  2026-01-01T09:00:00Z goal-reached",
                "  2026-01-01T09:01:00Z forgotten in 'cart'",
                "  2026-01-01T09:02:00Z late 'order_placed'",
                "  2026-01-01T09:03:00Z late profile",
                "  2026-01-01T09:04:00Z duplicate 'order_placed' (o1)");
    }

    @Test
    void asks_for_an_entry() {
        assertThat(START).containEntry("awareness");
        fails(
                () -> assertThat(START).containEntry("cart"),
                SUBJECT,
                "to contain an entry into stage 'cart'",
                "but they are:",
                THE_START);
    }

    @Test
    void asks_for_a_move() {
        assertThat(ORDERING).containMove("cart", "customer");
        fails(
                () -> assertThat(START).containMove("cart", "customer"),
                SUBJECT,
                "to contain a move from stage 'cart' to 'customer'",
                "but they are:",
                THE_START);
    }

    @Test
    void asks_for_follow_ups() {
        assertThat(ORDERING).containFollowUp("cart-mail-1").containOnlyFollowUps("cart-mail-1");
        assertThat(START).containOnlyFollowUps();
        fails(
                () -> assertThat(START).containFollowUp("cart-mail-1"),
                SUBJECT,
                "to contain follow-up 'cart-mail-1'",
                "but they are:",
                THE_START);
        fails(
                () -> assertThat(START).containOnlyFollowUps("cart-mail-1", "cart-mail-2"),
                SUBJECT,
                "to contain only follow-ups cart-mail-1, cart-mail-2",
                "but they are:",
                THE_START);
        List<Effect> mail = ORDERING.subList(1, 2);
        fails(
                () -> assertThat(mail).containOnlyFollowUps(),
                SUBJECT,
                "to contain no follow-up",
                "but they are:",
                "  2026-01-04T08:00:00Z follow-up-due 'cart-mail-1'");
    }

    @Test
    void asks_for_hand_offs_and_goals() {
        assertThat(ORDERING).containHandOffTo("sales").containGoal();
        fails(
                () -> assertThat(START).containHandOffTo("sales"),
                SUBJECT,
                "to contain a hand-off to team 'sales'",
                "but they are:",
                THE_START);
        fails(
                () -> assertThat(START).containGoal(),
                SUBJECT,
                "to contain a goal that was reached",
                "but they are:",
                THE_START);
    }

    @Test
    void asks_all_that_AssertJ_asks_of_lists() {
        assertThat(ORDERING)
                .hasSize(5)
                .filteredOn(Effect.Moved.class::isInstance)
                .containMove("cart", "customer")
                .hasSize(1);
        assertThat(ORDERING).extracting(Effect::customer).containsOnly("anna");
        assertThat(ORDERING).first().isInstanceOf(Effect.Postponed.class);
    }

    @Test
    void fails_on_null() {
        List<Effect> none = null;
        failsOnNull(() -> assertThat(none).containGoal());
    }
}
