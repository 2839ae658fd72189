package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.at;
import static dev.journey.testkit.assertion.Shop.ordered;
import static dev.journey.testkit.assertion.Shop.viewed;

import dev.journey.event.Event;
import dev.journey.run.Cause;
import dev.journey.run.Handling;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepAssertTest {

    private static final Step INTERESTED = Shop.interested();
    private static final Step ORDERING = Shop.ordering();
    private static final Step LOOKING = ENGINE.advance(Shop.start(), viewed("01T09:05"));
    private static final Step A_DAY_LATER = ENGINE.advance(INTERESTED.progress(), at("04T12:00"));

    private static final String SUBJECT = "Expecting the step of customer 'anna'";
    private static final String NOTHING = "but it was handled as COUNTED and gives nothing";

    private static final String[] WHAT_INTEREST_GAVE = {
        "but it was handled as MOVED and gives:",
        "  2026-01-03T09:05:00Z moved 'awareness' -> 'cart' with 'shows-interest' by event"
    };
    private static final String[] WHAT_THE_ORDER_GAVE = {
        "but it was handled as MOVED and gives:",
        "  2026-01-03T21:05:00Z postponed 'cart-mail-1' until 2026-01-04T08:00:00Z",
        "  2026-01-04T08:00:00Z follow-up-due 'cart-mail-1'",
        "  2026-01-04T09:00:00Z goal-reached 'order' 40",
        "  2026-01-04T09:00:00Z moved 'cart' -> 'customer' with 'cart-customer' by event",
        "  2026-01-04T09:00:00Z hand-off-due to 'sales'"
    };

    @Test
    void asks_for_a_move() {
        assertThat(INTERESTED)
                .moved("awareness", "cart")
                .by(Cause.EVENT)
                .with("shows-interest")
                .at(at("03T09:05"));
        fails(
                () -> assertThat(LOOKING).moved("awareness", "cart"),
                SUBJECT,
                "to move the customer from stage 'awareness' to 'cart'",
                NOTHING);
        fails(
                () -> assertThat(INTERESTED).moved("awareness", "customer"),
                with("to move the customer from stage 'awareness' to 'customer'", WHAT_INTEREST_GAVE));
    }

    @Test
    void asks_how_a_move_came_about() {
        fails(
                () -> assertThat(INTERESTED).moved("awareness", "cart").by(Cause.DEADLINE),
                "Expecting cause of the move from stage 'awareness' to 'cart'",
                "to be DEADLINE",
                "but was EVENT");
        fails(
                () -> assertThat(INTERESTED).moved("awareness", "cart").with("awareness-cart"),
                "Expecting transition of the move from stage 'awareness' to 'cart'",
                "to be 'awareness-cart'",
                "but was 'shows-interest'");
        fails(
                () -> assertThat(INTERESTED).moved("awareness", "cart").at(at("04T09:05")),
                "Expecting instant of the move from stage 'awareness' to 'cart'",
                "to be 2026-01-04T09:05:00Z",
                "but was 2026-01-03T09:05:00Z");
    }

    @Test
    void asks_that_there_is_no_move() {
        assertThat(LOOKING).doesNotMove();
        fails(() -> assertThat(INTERESTED).doesNotMove(), with("not to move the customer", WHAT_INTEREST_GAVE));
    }

    @Test
    void says_why_the_customer_stays_where_an_engine_explains_it() {
        fails(
                () -> assertThat(LOOKING).explainedBy(ENGINE).moved("awareness", "cart"),
                SUBJECT,
                "to move the customer from stage 'awareness' to 'cart'",
                NOTHING,
                "why: awareness -> cart: 1 of 3 product_viewed within 7 days; 2 more before 2026-01-08T09:05:00Z");
    }

    @Test
    void says_why_the_customer_moved_where_it_knows_from_where() {
        fails(
                () -> assertThat(INTERESTED)
                        .explainedBy(ENGINE, Shop.looking(), viewed("03T09:05"))
                        .doesNotMove(),
                with(
                        "not to move the customer",
                        WHAT_INTEREST_GAVE[0],
                        WHAT_INTEREST_GAVE[1],
                        "why: 2026-01-03T09:05:00Z by event, awareness -> cart: 3 of 3 product_viewed within 7 days",
                        "     cart -> customer: 0 of 1 order_placed; 1 more",
                        "     cart -> gone: in the stage since 2026-01-03T09:05:00Z, for 14 days at"
                                + " 2026-01-17T09:05:00Z"));
    }

    @Test
    void asks_for_follow_ups() {
        assertThat(ORDERING)
                .givesOut("cart-mail-1")
                .givesOut("cart-mail-1", at("04T08:00"))
                .doesNotGiveOut("cart-mail-2");
        fails(
                () -> assertThat(LOOKING).givesOut("cart-mail-1"),
                SUBJECT,
                "to give out follow-up 'cart-mail-1'",
                NOTHING);
        fails(
                () -> assertThat(ORDERING).givesOut("cart-mail-1", at("03T21:05")),
                with("to give out follow-up 'cart-mail-1' at 2026-01-03T21:05:00Z", WHAT_THE_ORDER_GAVE));
        fails(
                () -> assertThat(ORDERING).doesNotGiveOut("cart-mail-1"),
                with("not to give out follow-up 'cart-mail-1'", WHAT_THE_ORDER_GAVE));
    }

    @Test
    void asks_for_follow_ups_that_are_not_given_out() {
        assertThat(A_DAY_LATER)
                .postpones("cart-mail-1", at("04T08:00"))
                .suppresses("cart-mail-2", "a-mail-in-three-days");
        fails(
                () -> assertThat(LOOKING).postpones("cart-mail-1", at("04T08:00")),
                SUBJECT,
                "to postpone follow-up 'cart-mail-1' until 2026-01-04T08:00:00Z",
                NOTHING);
        fails(
                () -> assertThat(A_DAY_LATER).suppresses("cart-mail-1", "a-mail-in-three-days"),
                SUBJECT,
                "to suppress follow-up 'cart-mail-1' by cap 'a-mail-in-three-days'",
                "but it was handled as TIME and gives:",
                "  2026-01-03T21:05:00Z postponed 'cart-mail-1' until 2026-01-04T08:00:00Z",
                "  2026-01-04T08:00:00Z follow-up-due 'cart-mail-1'",
                "  2026-01-04T09:05:00Z suppressed 'cart-mail-2' by 'a-mail-in-three-days'");
    }

    @Test
    void asks_for_hand_offs() {
        assertThat(ORDERING).handsOffTo("sales");
        assertThat(LOOKING).doesNotHandOff();
        fails(() -> assertThat(LOOKING).handsOffTo("sales"), SUBJECT, "to hand off to team 'sales'", NOTHING);
        fails(() -> assertThat(ORDERING).doesNotHandOff(), with("not to hand off to a team", WHAT_THE_ORDER_GAVE));
    }

    @Test
    void asks_for_goals() {
        assertThat(ORDERING).reachesGoal().reachesGoal("order");
        assertThat(LOOKING).doesNotReachGoal();
        fails(() -> assertThat(LOOKING).reachesGoal(), SUBJECT, "to reach a goal", NOTHING);
        fails(() -> assertThat(ORDERING).reachesGoal("sign-up"), with("to reach goal 'sign-up'", WHAT_THE_ORDER_GAVE));
        fails(() -> assertThat(ORDERING).doesNotReachGoal(), with("not to reach a goal", WHAT_THE_ORDER_GAVE));
    }

    @Test
    void asks_how_it_was_handled() {
        assertThat(LOOKING).isHandledAs(Handling.COUNTED);
        fails(
                () -> assertThat(LOOKING).isHandledAs(Handling.MOVED),
                "Expecting handling of the step of customer 'anna'",
                "to be MOVED",
                "but was COUNTED");
    }

    @Test
    void asks_that_nothing_changes() {
        Progress customer = ORDERING.progress();

        assertThat(ENGINE.advance(customer, Event.of("newsletter_read", at("05T09:00"))))
                .changesNothing();
        assertThat(ENGINE.advance(customer, viewed("01T09:00"))).changesNothing();
        assertThat(ENGINE.advance(customer, ordered("05T09:00"))).changesNothing();
        assertThat(ENGINE.advance(customer, at("05T09:00"))).changesNothing();
        fails(() -> assertThat(LOOKING).changesNothing(), SUBJECT, "to change nothing", NOTHING);
        fails(() -> assertThat(INTERESTED).changesNothing(), with("to change nothing", WHAT_INTEREST_GAVE));
    }

    @Test
    void asks_that_the_progress_is_the_same() {
        Progress before = Shop.start();

        assertThat(ENGINE.advance(before, at("05T09:00"))).keeps(before);
        fails(
                () -> assertThat(LOOKING).keeps(before),
                SUBJECT,
                "to keep the progress: anna in awareness of shop since 2026-01-01T09:00:00Z",
                "but what the engine remembers of it changed at 2026-01-01T09:05:00Z");
        fails(
                () -> assertThat(INTERESTED).keeps(before),
                SUBJECT,
                "to keep the progress: anna in awareness of shop since 2026-01-01T09:00:00Z",
                "but it is: anna in cart of shop since 2026-01-03T09:05:00Z");
    }

    @Test
    void leads_to_the_progress_and_the_effects() {
        assertThat(INTERESTED).progress().isIn("cart").hasScore(6);
        assertThat(INTERESTED).effects().haveNames("moved").hasSize(1);
        fails(
                () -> assertThat(LOOKING).progress().isIn("cart"),
                "Expecting customer 'anna'",
                "to be in stage 'cart'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((Step) null).givesOut("cart-mail-1"));
        failsOnNull(() -> assertThat((Step) null).isHandledAs(Handling.MOVED));
        failsOnNull(() -> assertThat((Step) null).moved("awareness", "cart"));
        failsOnNull(() -> assertThat((Step) null).progress());
        failsOnNull(() -> assertThat((Step) null).effects());
    }

    private static String[] with(String expected, String... instead) {
        return Stream.concat(Stream.of(SUBJECT, expected), Arrays.stream(instead))
                .toArray(String[]::new);
    }
}
