package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.JOURNEY;
import static dev.journey.testkit.assertion.Shop.at;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.event.AttributeValue;
import dev.journey.run.Progress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressAssertTest {

    private static final Progress ANNA = Shop.looking();

    @Test
    void asks_for_the_stage() {
        assertThat(ANNA).isIn("awareness").isIn("cart", "awareness");
        fails(
                () -> assertThat(ANNA).isIn("cart"),
                "Expecting customer 'anna'",
                "to be in stage 'cart'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z");
        fails(
                () -> assertThat(ANNA).isIn("cart", "customer"),
                "Expecting customer 'anna'",
                "to be in stage 'cart' or 'customer'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z");
    }

    @Test
    void asks_that_the_stage_is_another() {
        assertThat(ANNA).isNotIn("cart").isNotIn("cart", "customer");
        fails(
                () -> assertThat(ANNA).isNotIn("awareness"),
                "Expecting customer 'anna'",
                "not to be in stage 'awareness'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z");
        fails(
                () -> assertThat(ANNA).isNotIn("cart", "awareness"),
                "Expecting customer 'anna'",
                "not to be in stage 'cart' or 'awareness'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z");
    }

    @Test
    void says_why_where_an_engine_explains_it() {
        assertThat(ANNA).explainedBy(ENGINE).isIn("awareness");
        fails(
                () -> assertThat(ANNA).explainedBy(ENGINE).isIn("cart"),
                "Expecting customer 'anna'",
                "to be in stage 'cart'",
                "but is in stage 'awareness' since 2026-01-01T09:00:00Z",
                "why: awareness -> cart: 2 of 3 product_viewed within 7 days; 1 more before 2026-01-08T09:05:00Z");
    }

    @Test
    void says_why_of_every_transition() {
        fails(
                () -> assertThat(Shop.interested().progress())
                        .explainedBy(ENGINE)
                        .isIn("customer"),
                "Expecting customer 'anna'",
                "to be in stage 'customer'",
                "but is in stage 'cart' since 2026-01-03T09:05:00Z",
                "why: cart -> customer: 0 of 1 order_placed; 1 more",
                "     cart -> gone: in the stage since 2026-01-03T09:05:00Z, for 14 days at 2026-01-17T09:05:00Z");
    }

    @Test
    void asks_for_the_customer_and_the_journey() {
        assertThat(ANNA).isOfCustomer("anna").isOf(JOURNEY);
        fails(
                () -> assertThat(ANNA).isOfCustomer("bob"),
                "Expecting id of customer 'anna'",
                "to be 'bob'",
                "but was 'anna'");
        fails(
                () -> assertThat(ANNA).isOf(JOURNEY.withVersion(2)),
                "Expecting customer 'anna'",
                "to be in version 2 of journey 'shop'",
                "but is in version 1 of journey 'shop'");
    }

    @Test
    void asks_for_the_instants() {
        assertThat(ANNA).startedAt(at("01T09:00")).enteredAt(at("01T09:00")).changedAt(at("02T09:05"));
        fails(
                () -> assertThat(ANNA).startedAt(at("02T09:00")),
                "Expecting start of customer 'anna'",
                "to be 2026-01-02T09:00:00Z",
                "but was 2026-01-01T09:00:00Z");
        fails(
                () -> assertThat(ANNA).enteredAt(at("02T09:00")),
                "Expecting entry into the stage of customer 'anna'",
                "to be 2026-01-02T09:00:00Z",
                "but was 2026-01-01T09:00:00Z");
        fails(
                () -> assertThat(ANNA).changedAt(at("01T09:00")),
                "Expecting last change of customer 'anna'",
                "to be 2026-01-01T09:00:00Z",
                "but was 2026-01-02T09:05:00Z");
    }

    @Test
    void asks_for_the_next_deadline() {
        Progress inCart = Shop.interested().progress();

        assertThat(inCart).hasNextDeadlineAt(at("03T21:05"));
        assertThat(ANNA).hasNoNextDeadline();
        fails(
                () -> assertThat(inCart).hasNextDeadlineAt(at("04T09:05")),
                "Expecting customer 'anna'",
                "to have the next deadline at 2026-01-04T09:05:00Z",
                "but has it at 2026-01-03T21:05:00Z");
        fails(
                () -> assertThat(ANNA).explainedBy(ENGINE).hasNextDeadlineAt(at("04T09:05")),
                "Expecting customer 'anna'",
                "to have the next deadline at 2026-01-04T09:05:00Z",
                "but has none",
                "why: awareness -> cart: 2 of 3 product_viewed within 7 days; 1 more before 2026-01-08T09:05:00Z");
        fails(
                () -> assertThat(inCart).hasNoNextDeadline(),
                "Expecting customer 'anna'",
                "to have no next deadline",
                "but has it at 2026-01-03T21:05:00Z");
    }

    @Test
    void asks_for_the_score() {
        assertThat(ANNA).hasScore(4);
        fails(() -> assertThat(ANNA).hasScore(5), "Expecting score of customer 'anna'", "to be 5", "but was 4");
    }

    @Test
    void asks_for_the_profile() {
        Progress bob = ENGINE.start("bob", at("01T09:00"), Map.of("age", AttributeValue.of(30)))
                .progress();

        assertThat(bob).hasProfile("age", AttributeValue.of(30)).hasNoProfile("city");
        fails(
                () -> assertThat(bob).hasProfile("age", AttributeValue.of("30")),
                "Expecting 'age' of customer 'bob'",
                "to be '30'",
                "but was 30");
        fails(
                () -> assertThat(bob).hasProfile("city", AttributeValue.of("Oslo")),
                "Expecting 'city' of customer 'bob'",
                "to be 'Oslo'",
                "but was none");
        fails(
                () -> assertThat(bob).hasNoProfile("age"),
                "Expecting 'age' of customer 'bob'",
                "to be none",
                "but was 30");
    }

    @Test
    void leads_to_the_explanation_where_an_engine_gives_it() {
        assertThat(ANNA)
                .explainedBy(ENGINE)
                .explanation()
                .transition("shows-interest")
                .isMissing(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(ANNA).explanation())
                .withMessage("an explanation of a progress needs an engine; say explainedBy(engine)");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((Progress) null).isIn("cart"));
        failsOnNull(() -> assertThat((Progress) null).hasScore(1));
        failsOnNull(() -> assertThat((Progress) null).explainedBy(ENGINE).explanation());
    }
}
