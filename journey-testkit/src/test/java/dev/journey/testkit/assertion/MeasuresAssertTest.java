package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.JOURNEY;
import static dev.journey.testkit.assertion.Shop.at;
import static dev.journey.testkit.assertion.Shop.ordered;
import static dev.journey.testkit.assertion.Shop.viewed;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.Outcome;
import dev.journey.measure.Outcomes;
import dev.journey.measure.StageMeasure;
import dev.journey.measure.StageMeasures;
import dev.journey.measure.Visit;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeasuresAssertTest {

    private static final Instant AS_OF = at("05T09:05");

    /** Anna comes to the cart and orders within two days, bob comes to the cart, carla looks once. */
    private static final EventLog LOG = EventLog.builder()
            .add("anna", viewed("01T09:05"))
            .add("anna", viewed("01T09:06"))
            .add("anna", viewed("01T09:07"))
            .add("anna", ordered("03T09:07"))
            .add("bob", viewed("01T09:05"))
            .add("bob", viewed("01T10:05"))
            .add("bob", viewed("01T11:05"))
            .add("carla", viewed("01T09:05"))
            .build();

    private static final StageMeasures MEASURES = measures();
    private static final StageMeasure CART = MEASURES.stages().get(1);

    @Test
    void leads_to_a_stage() {
        assertThat(MEASURES).stage("cart").hasConverted(1);
        fails(
                () -> assertThat(MEASURES).stage("checkout"),
                "Expecting the measures",
                "to be of stage 'checkout'",
                "but they are of 'awareness', 'cart', 'customer', 'gone'");
    }

    @Test
    void asks_that_nobody_came() {
        assertThat(StageMeasures.of(JOURNEY, AS_OF)).hasNoVisits();
        fails(
                () -> assertThat(MEASURES).hasNoVisits(),
                "Expecting the measures",
                "to have no visits",
                "but they have:",
                "  3 of stage 'awareness'",
                "  2 of stage 'cart'",
                "  1 of stage 'customer'");
    }

    @Test
    void asks_for_the_numbers_of_a_stage() {
        assertThat(CART)
                .hasReached(2)
                .hasVisits(2)
                .hasConverted(1)
                .hasConvertedCustomers(1)
                .hasInProgress(1)
                .hasDropped(0)
                .hasStaying(1);
        says(() -> assertThat(CART).hasReached(3), "reached customers", "3", "2");
        says(() -> assertThat(CART).hasVisits(3), "visits", "3", "2");
        says(() -> assertThat(CART).hasConverted(3), "converted visits", "3", "1");
        says(() -> assertThat(CART).hasConvertedCustomers(3), "converted customers", "3", "1");
        says(() -> assertThat(CART).hasInProgress(3), "visits in progress", "3", "1");
        says(() -> assertThat(CART).hasDropped(3), "dropped visits", "3", "0");
        says(() -> assertThat(CART).hasStaying(3), "staying visits", "3", "1");
    }

    @Test
    void asks_for_the_time_in_a_stage() {
        StageMeasure customer = MEASURES.stages().get(2);

        assertThat(CART).hasMedianTime(ofDays(2));
        assertThat(customer).hasNoMedianTime();
        says(() -> assertThat(CART).hasMedianTime(ofHours(3)), "median time", "PT3H", "PT48H");
        says(() -> assertThat(CART).hasNoMedianTime(), "median time", "none", "PT48H");
    }

    @Test
    void asks_how_visits_are_judged() {
        Outcomes outcomes = Outcomes.of(JOURNEY, AS_OF);
        List<Visit> visits = Visit.of(ENGINE.replay(LOG.history("anna"), AS_OF).effects());
        Visit cart = visits.get(1);
        Visit customer = visits.get(2);

        assertThat(outcomes).judge(cart, Outcome.CONVERTED).doNotJudge(customer);
        fails(
                () -> assertThat(outcomes).judge(cart, Outcome.DROPPED),
                "Expecting the outcomes",
                "to judge the visit of customer 'anna' to stage 'cart': DROPPED",
                "but they judge it: CONVERTED");
        fails(
                () -> assertThat(outcomes).judge(customer, Outcome.DROPPED),
                "Expecting the outcomes",
                "to judge the visit of customer 'anna' to stage 'customer': DROPPED",
                "but they judge it: none");
        fails(
                () -> assertThat(outcomes).doNotJudge(cart),
                "Expecting the outcomes",
                "to judge the visit of customer 'anna' to stage 'cart': none",
                "but they judge it: CONVERTED");
    }

    @Test
    void asks_how_many_reach_the_steps_of_a_funnel() {
        Funnel funnel = Funnel.of(
                JOURNEY,
                List.of(EventPattern.of("product_viewed"), EventPattern.of("order_placed")),
                Length.of(ofDays(7)));

        assertThat(funnel).counts(LOG, FunnelOrder.ANY_START, 3, 1);
        fails(
                () -> assertThat(funnel).counts(LOG, FunnelOrder.ANY_START, 3, 2),
                "Expecting customers at the steps of the funnel",
                "to be 3, 2",
                "but was 3, 1");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((StageMeasures) null).stage("cart"));
        failsOnNull(() -> assertThat((StageMeasures) null).hasNoVisits());
        failsOnNull(() -> assertThat((StageMeasure) null).hasVisits(1));
        failsOnNull(() -> assertThat((Funnel) null).counts(LOG, FunnelOrder.ANY_START, 1));
        Visit visit = Visit.of(Shop.ordering().effects()).get(0);
        failsOnNull(() -> assertThat((Outcomes) null).doNotJudge(visit));
    }

    private static void says(ThrowingCallable assertion, String what, String expected, String was) {
        fails(assertion, "Expecting " + what + " of stage 'cart'", "to be " + expected, "but was " + was);
    }

    private static StageMeasures measures() {
        StageMeasures measures = StageMeasures.of(JOURNEY, AS_OF);
        ENGINE.replay(LOG, AS_OF).forEach(measures::add);
        return measures;
    }
}
