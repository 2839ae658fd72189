package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.at;

import dev.journey.run.Explanation;
import dev.journey.run.TransitionExplanation;
import org.junit.jupiter.api.Test;

class ExplanationAssertTest {

    private static final Explanation LOOKING = ENGINE.explain(Shop.looking());
    private static final Explanation IN_CART = ENGINE.explain(Shop.interested().progress());
    private static final Explanation CUSTOMER = ENGINE.explain(Shop.ordering().progress());

    private static final String SUBJECT = "Expecting the explanation of customer 'anna'";
    private static final String TEXT =
            "awareness -> cart: 2 of 3 product_viewed within 7 days; 1 more before 2026-01-08T09:05:00Z";

    @Test
    void asks_for_the_stage_and_the_instant() {
        assertThat(LOOKING).isOfStage("awareness").isAt(at("02T09:05"));
        fails(
                () -> assertThat(LOOKING).isOfStage("cart"),
                "Expecting stage of the explanation of customer 'anna'",
                "to be 'cart'",
                "but was 'awareness'");
        fails(
                () -> assertThat(LOOKING).isAt(at("03T09:05")),
                "Expecting instant of the explanation of customer 'anna'",
                "to be 2026-01-03T09:05:00Z",
                "but was 2026-01-02T09:05:00Z");
    }

    @Test
    void asks_for_the_transitions() {
        assertThat(IN_CART).hasTransitions("cart-customer", "cart-gone");
        assertThat(CUSTOMER).hasNoTransitions();
        fails(
                () -> assertThat(IN_CART).hasTransitions("cart-gone", "cart-customer"),
                SUBJECT,
                "to be about transitions 'cart-gone', 'cart-customer'",
                "but those that leave stage 'cart' are 'cart-customer', 'cart-gone'");
        fails(
                () -> assertThat(LOOKING).hasNoTransitions(),
                SUBJECT,
                "to have no transitions",
                "but those that leave stage 'awareness' are 'shows-interest'");
    }

    @Test
    void asks_for_the_text() {
        assertThat(LOOKING).says(TEXT);
        fails(
                () -> assertThat(LOOKING).says("nothing leaves awareness"),
                "Expecting text of the explanation of customer 'anna'",
                "to be 'nothing leaves awareness'",
                "but was '" + TEXT + "'");
    }

    @Test
    void leads_to_a_transition() {
        assertThat(LOOKING).transition("shows-interest").isMissing(1);
        assertThat(IN_CART).transitionTo("gone").holdsByTimeAloneAt(at("17T09:05"));
        fails(
                () -> assertThat(LOOKING).transition("awareness-cart"),
                SUBJECT,
                "to be about transition 'awareness-cart'",
                "but those that leave stage 'awareness' are 'shows-interest'");
        fails(
                () -> assertThat(CUSTOMER).transitionTo("gone"),
                SUBJECT,
                "to be about a transition to stage 'gone'",
                "but nothing leaves stage 'customer'");
    }

    @Test
    void asks_what_a_transition_lacks() {
        TransitionExplanation interest = LOOKING.transitions().get(0);

        assertThat(interest)
                .leadsTo("cart")
                .doesNotHold()
                .isMissing(1)
                .isMissing(1, at("08T09:05"))
                .doesNotHoldByTimeAlone()
                .says(TEXT);
        fails(
                () -> assertThat(interest).leadsTo("customer"),
                "Expecting target of transition 'shows-interest'",
                "to be 'customer'",
                "but was 'cart'");
        fails(
                () -> assertThat(interest).isMissing(2),
                "Expecting transition 'shows-interest'",
                "to be missing 2",
                "but it says: " + TEXT);
        fails(
                () -> assertThat(interest).isMissing(1, at("09T09:05")),
                "Expecting transition 'shows-interest'",
                "to be missing 1 before 2026-01-09T09:05:00Z",
                "but it says: " + TEXT);
        fails(
                () -> assertThat(interest).holds(),
                "Expecting transition 'shows-interest'",
                "to hold",
                "but it says: " + TEXT);
        fails(
                () -> assertThat(interest).says("soon"),
                "Expecting text of transition 'shows-interest'",
                "to be 'soon'",
                "but was '" + TEXT + "'");
    }

    @Test
    void asks_whether_time_alone_does_it() {
        TransitionExplanation lapse = IN_CART.transitions().get(1);
        String text = "cart -> gone: in the stage since 2026-01-03T09:05:00Z, for 14 days at 2026-01-17T09:05:00Z";

        assertThat(lapse).holdsByTimeAloneAt(at("17T09:05"));
        fails(
                () -> assertThat(lapse).holdsByTimeAloneAt(at("18T09:05")),
                "Expecting transition 'cart-gone'",
                "to hold by time alone at 2026-01-18T09:05:00Z",
                "but it says: " + text);
        fails(
                () -> assertThat(lapse).doesNotHoldByTimeAlone(),
                "Expecting transition 'cart-gone'",
                "not to hold by time alone",
                "but it says: " + text);
    }

    @Test
    void asks_of_a_transition_that_moved() {
        TransitionExplanation moved =
                ENGINE.explainMoves(Shop.history(), at("03T12:00")).get(0).transition();

        assertThat(moved).holds().condition().restsOn("v1", "v2", "v3");
        fails(
                () -> assertThat(moved).doesNotHold(),
                "Expecting transition 'shows-interest'",
                "not to hold",
                "but it says: awareness -> cart: 3 of 3 product_viewed within 7 days");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((Explanation) null).isOfStage("cart"));
        failsOnNull(() -> assertThat((Explanation) null).transition("shows-interest"));
        failsOnNull(() -> assertThat((TransitionExplanation) null).holds());
        failsOnNull(() -> assertThat((TransitionExplanation) null).condition());
    }
}
