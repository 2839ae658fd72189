package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.JOURNEY;

import dev.journey.check.Checks;
import dev.journey.check.FindingCode;
import dev.journey.condition.Conditions;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import org.junit.jupiter.api.Test;

class JourneyAssertTest {

    private static final String SUBJECT = "Expecting journey 'shop'";
    private static final String[] TRANSITIONS = {
        "but has:",
        "  'shows-interest': awareness -> cart",
        "  'cart-customer': cart -> customer",
        "  'cart-gone': cart -> gone"
    };

    @Test
    void asks_for_id_and_version() {
        assertThat(JOURNEY).hasId("shop").hasVersion(1);
        fails(
                () -> assertThat(JOURNEY).hasId("shp"),
                "Expecting id of journey 'shop'",
                "to be 'shp'",
                "but was 'shop'");
        fails(() -> assertThat(JOURNEY).hasVersion(2), "Expecting version of journey 'shop'", "to be 2", "but was 1");
    }

    @Test
    void asks_for_stages() {
        assertThat(JOURNEY)
                .hasStages("awareness", "cart", "customer", "gone")
                .hasStage("cart")
                .startsIn("awareness");
        fails(
                () -> assertThat(JOURNEY).hasStages("awareness", "cart"),
                "Expecting stages of journey 'shop'",
                "to be 'awareness', 'cart'",
                "but was 'awareness', 'cart', 'customer', 'gone'");
        fails(
                () -> assertThat(JOURNEY).hasStage("checkout"),
                SUBJECT,
                "to have stage 'checkout'",
                "but has 'awareness', 'cart', 'customer', 'gone'");
        fails(
                () -> assertThat(JOURNEY).startsIn("cart"),
                "Expecting start of journey 'shop'",
                "to be 'cart'",
                "but was 'awareness'");
    }

    @Test
    void asks_for_transitions() {
        assertThat(JOURNEY).hasTransition("awareness", "cart").hasNoTransition("awareness", "customer");
        fails(
                () -> assertThat(JOURNEY).hasTransition("awareness", "customer"),
                SUBJECT,
                "to have a transition from stage 'awareness' to 'customer'",
                TRANSITIONS[0],
                TRANSITIONS[1],
                TRANSITIONS[2],
                TRANSITIONS[3]);
        fails(
                () -> assertThat(JOURNEY).hasNoTransition("awareness", "cart"),
                SUBJECT,
                "to have no transition from stage 'awareness' to 'cart'",
                TRANSITIONS[0],
                TRANSITIONS[1],
                TRANSITIONS[2],
                TRANSITIONS[3]);
    }

    @Test
    void takes_a_transition_from_any_stage_for_one_from_each() {
        Journey anywhere = Journey.builder("anywhere")
                .stage("a")
                .stage("b")
                .transition(Transition.builder("b")
                        .id("back")
                        .fromAny()
                        .when(Conditions.occurred("x"))
                        .build())
                .build();

        assertThat(anywhere).hasTransition("a", "b").hasNoTransition("c", "b");
    }

    @Test
    void asks_for_touchpoints_and_personas() {
        assertThat(JOURNEY).hasTouchpoint("checkout").hasPersona("gift-giver");
        fails(
                () -> assertThat(JOURNEY).hasTouchpoint("till"),
                SUBJECT,
                "to have touchpoint 'till'",
                "but has 'product-page', 'checkout'");
        fails(
                () -> assertThat(JOURNEY).hasPersona("collector"),
                SUBJECT,
                "to have persona 'collector'",
                "but has 'gift-giver'");
    }

    @Test
    void says_that_there_is_none() {
        Journey bare = Journey.builder("bare").stage("start").build();

        fails(
                () -> assertThat(bare).hasPersona("collector"),
                "Expecting journey 'bare'",
                "to have persona 'collector'",
                "but has none");
        fails(
                () -> assertThat(bare).hasTransition("start", "end"),
                "Expecting journey 'bare'",
                "to have a transition from stage 'start' to 'end'",
                "but has nothing");
    }

    @Test
    void leads_to_what_checks_find() {
        assertThat(JOURNEY).checkedBy(Checks.structure()).hasNoErrors();
        assertThat(JOURNEY).checkedBy(Checks.standard()).contains(FindingCode.STAGE_WITHOUT_METRIC, "stages.cart");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((Journey) null).hasStage("cart"));
        failsOnNull(() -> assertThat((Journey) null).checkedBy(Checks.structure()));
    }
}
