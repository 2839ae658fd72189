package dev.journey.model;

import static dev.journey.condition.Conditions.always;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static dev.journey.model.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about ids: what they say, and where. */
class JourneyIdsTest {

    private static final String SLUG = " must be of small letters, digits and '-', not beginning with '-': ";

    private static Journey.Builder shop() {
        return Journey.builder("web-shop").stage("awareness").stage("purchase");
    }

    private static Transition.Builder toPurchase() {
        return Transition.builder("purchase").when(always());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-shop", "Shop", "web_shop", "web shop", "web-shop\n", "caf\u00e9", "\u0663"})
    void reject_an_id_that_is_no_slug(String id) {
        assertProblems(
                Journey.builder(id).stage("awareness"), "INVALID_ID /id: id of a journey" + SLUG + "'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "web-shop-2", "a-", "a--b"})
    void accept_a_slug(String id) {
        assertThat(Journey.builder(id).stage(id).build().id()).isEqualTo(id);
    }

    @Test
    void reject_an_id_that_is_no_slug_wherever_one_stands() {
        assertProblems(
                Journey.builder("web-shop")
                        .persona("Anna")
                        .touchpoint("Home", WEBSITE)
                        .stage("Awareness", stage -> stage.followUp(FollowUp.of("Mail", always())))
                        .transition(Transition.builder("Awareness")
                                .from("Awareness")
                                .id("T")
                                .when(always())
                                .build())
                        .cap(Cap.of(EMAIL, 1, Length.parse("P1D")).withId("C")),
                "INVALID_ID /personas/0/id: id of a persona" + SLUG + "'Anna'",
                "INVALID_ID /touchpoints/0/id: id of a touchpoint" + SLUG + "'Home'",
                "INVALID_ID /stages/0/id: id of a stage" + SLUG + "'Awareness'",
                "INVALID_ID /stages/0/followUps/0/id: id of a follow-up" + SLUG + "'Mail'",
                "INVALID_ID /transitions/0/id: id of a transition" + SLUG + "'T'",
                "INVALID_ID /caps/0/id: id of a cap" + SLUG + "'C'");
    }

    @Test
    void reject_an_id_that_is_there_twice() {
        FollowUp mail = FollowUp.of("mail", always());
        Cap cap = Cap.of(EMAIL, 1, Length.parse("P1D"));
        assertProblems(
                shop().persona("anna")
                        .persona("anna")
                        .touchpoint("home", WEBSITE)
                        .touchpoint("home", WEBSITE)
                        .stage("awareness", stage -> stage.followUp(mail).followUp(mail))
                        .stage("support", stage -> stage.followUp(mail))
                        .transition(toPurchase().from("awareness").id("buys").build())
                        .transition(toPurchase().from("support").id("buys").build())
                        .cap(cap.withId("weekly"))
                        .cap(cap.withId("weekly")),
                "DUPLICATE_ID /personas/1/id: id of a persona must be there once: 'anna'; give this one another id",
                "DUPLICATE_ID /touchpoints/1/id: id of a touchpoint must be there once: 'home'; give this one another"
                        + " id, or name it by its id",
                "DUPLICATE_ID /stages/2/id: id of a stage must be there once: 'awareness'; give this one another id",
                "DUPLICATE_ID /stages/2/followUps/1/id: id of a follow-up must be there once: 'mail'; give this one"
                        + " another id",
                "DUPLICATE_ID /stages/3/followUps/0/id: id of a follow-up must be there once: 'mail'; give this one"
                        + " another id",
                "DUPLICATE_ID /transitions/1/id: id of a transition must be there once: 'buys'; give this one another"
                        + " id",
                "DUPLICATE_ID /caps/1/id: id of a cap must be there once: 'weekly'; give this one another id");
    }

    @Test
    void reject_a_given_id_that_was_made_up_for_another() {
        Cap cap = Cap.of(EMAIL, 1, Length.parse("P1D"));
        assertProblems(
                shop().transition("awareness", "purchase", always())
                        .transition(toPurchase()
                                .from("awareness")
                                .id("awareness-purchase")
                                .build())
                        .cap(cap)
                        .cap(cap.withId("cap-1")),
                "DUPLICATE_ID /transitions/1/id: id of a transition must be there once: 'awareness-purchase'; give"
                        + " this one another id",
                "DUPLICATE_ID /caps/1/id: id of a cap must be there once: 'cap-1'; give this one another id");
    }

    @Test
    void reject_a_touchpoint_defined_in_two_places() {
        assertProblems(
                Journey.builder("web-shop")
                        .touchpoint("home", WEBSITE)
                        .stage(
                                "awareness",
                                stage -> stage.touchpoint("mail", EMAIL).touchpoint("home", WEBSITE))
                        .stage("purchase", stage -> stage.touchpoint("mail", EMAIL)),
                "DUPLICATE_ID /stages/0/touchpoints/1/id: id of a touchpoint must be there once: 'home'; give this one"
                        + " another id, or name it by its id",
                "DUPLICATE_ID /stages/1/touchpoints/0/id: id of a touchpoint must be there once: 'mail'; give this one"
                        + " another id, or name it by its id");
    }

    @Test
    void reject_a_touchpoint_defined_twice_in_one_stage() {
        assertProblems(
                Journey.builder("web-shop")
                        .stage(
                                "awareness",
                                stage -> stage.touchpoint("home", WEBSITE)
                                        .touchpoint("mail", EMAIL)
                                        .touchpoint("home", WEBSITE)),
                "DUPLICATE_ID /stages/0/touchpoints/2/id: id of a touchpoint must be there once: 'home'; give this one"
                        + " another id, or name it by its id");
    }

    @Test
    void reject_a_stage_that_is_called_any() {
        assertProblems(
                shop().stage("any"),
                "RESERVED_ID /stages/2/id: id of stage 2 must not be 'any', which stands for every stage in a"
                        + " transition; give it another id");
    }

    @Test
    void reject_a_transition_from_several_stages_without_an_id() {
        assertProblems(
                shop().stage("support")
                        .transition(
                                toPurchase().from("awareness").from("support").build())
                        .transition(toPurchase().fromAny().build()),
                "MISSING_ID /transitions/0/id: transition 0 to 'purchase' must have an id, because it leaves several"
                        + " stages",
                "MISSING_ID /transitions/1/id: transition 1 to 'purchase' must have an id, because it leaves several"
                        + " stages");
    }

    @Test
    void do_not_ask_for_the_id_of_a_transition_that_begins_nowhere() {
        assertProblems(
                shop().transition(toPurchase().build()),
                "INVALID_ORIGIN /transitions/0/from: transition 0 to 'purchase' must leave a stage, several stages or"
                        + " 'any' alone: []");
    }

    @Test
    void do_not_blame_an_id_that_nobody_wrote() {
        assertProblems(
                Journey.builder("web-shop").stage("Awareness").transition("Awareness", "Awareness", always()),
                "INVALID_ID /stages/0/id: id of a stage" + SLUG + "'Awareness'");
    }
}
