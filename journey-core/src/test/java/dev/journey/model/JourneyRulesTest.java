package dev.journey.model;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule by itself: what it says, and where. */
class JourneyRulesTest {

    private static final Length MONTH = Length.parse("P1M");
    private static final String SLUG = " must be of small letters, digits and '-', not beginning with '-': ";
    private static final String ZONE = "length of the calendar must have a time zone: P1M; give the journey a zone,"
            + " such as Europe/Berlin, or state an exact length such as P30D";

    private static Journey.Builder shop() {
        return Journey.builder("web-shop").stage("awareness").stage("purchase");
    }

    private static Transition.Builder toPurchase() {
        return Transition.builder("purchase").when(always());
    }

    private static void assertProblems(Journey.Builder journey, String... expected) {
        assertThatThrownBy(journey::build).isInstanceOfSatisfying(InvalidJourneyException.class, invalid -> assertThat(
                        invalid.problems())
                .extracting(problem -> problem.code() + " " + problem)
                .containsExactly(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-shop", "Shop", "web_shop", "web shop", "web-shop\n", "caf\u00e9", "\u0663"})
    void reject_an_id_that_is_no_slug(String id) {
        assertProblems(
                Journey.builder(id).stage("awareness"),
                "INVALID_ID /id: id of a journey" + SLUG + "'" + id + "'");
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
                        .transition(Transition.builder("Awareness").from("Awareness").id("T").when(always()).build())
                        .cap(Cap.of(EMAIL, 1, Length.parse("P1D")).withId("C")),
                "INVALID_ID /personas/0/id: id of a persona" + SLUG + "'Anna'",
                "INVALID_ID /touchpoints/0/id: id of a touchpoint" + SLUG + "'Home'",
                "INVALID_ID /stages/0/id: id of a stage" + SLUG + "'Awareness'",
                "INVALID_ID /stages/0/followUps/0/id: id of a follow-up" + SLUG + "'Mail'",
                "INVALID_ID /transitions/0/id: id of a transition" + SLUG + "'T'",
                "INVALID_ID /caps/0/id: id of a cap" + SLUG + "'C'");
    }

    @Test
    void reject_numbers_outside_their_range() {
        assertProblems(
                shop().version(0).remember(-1).cap(Cap.of(EMAIL, -1, Length.parse("P1D"))),
                "OUT_OF_RANGE /version: version of the journey must be at least 1: 0",
                "OUT_OF_RANGE /remember: number of event ids to remember must be at least 0: -1",
                "OUT_OF_RANGE /caps/0/atMost: cap of follow-ups must be at least 0: -1");
    }

    @Test
    void reject_a_journey_without_stages() {
        assertProblems(
                Journey.builder("web-shop"), "NO_STAGE /stages: journey 'web-shop' must have at least one stage");
    }

    @Test
    void reject_an_unknown_start() {
        assertProblems(
                shop().start("awarenes"),
                "UNKNOWN_STAGE /start: journey 'web-shop' starts in unknown stage 'awarenes'; did you mean"
                        + " 'awareness'?");
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
                        .transition(toPurchase().from("awareness").id("awareness-purchase").build())
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
                        .stage("awareness", stage -> stage.touchpoint("mail", EMAIL).touchpoint("home", WEBSITE))
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
                        .stage("awareness", stage -> stage.touchpoint("home", WEBSITE)
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
    void reject_a_touchpoint_that_is_made_of_another() {
        Touchpoint nested = Touchpoint.builder("site")
                .event(EventPattern.of("main"))
                .event(EventPattern.any().touchpoint("home"))
                .build();
        String message = "event pattern of touchpoint 'site' must not name a touchpoint: 'home'; name the events"
                + " themselves";
        assertProblems(
                shop().touchpoint("home", WEBSITE).touchpoint(nested),
                "NESTED_TOUCHPOINT /touchpoints/1/events/1/touchpoint: " + message);
        assertProblems(
                shop().touchpoint("home", WEBSITE).stage("support", stage -> stage.touchpoint("home").touchpoint(nested)),
                "NESTED_TOUCHPOINT /stages/2/touchpoints/1/events/1/touchpoint: " + message);
    }

    @Test
    void reject_an_unknown_touchpoint_of_a_stage() {
        assertProblems(
                shop().touchpoint("home", WEBSITE).stage("support", stage -> stage.touchpoint("home").touchpoint("hom")),
                "UNKNOWN_TOUCHPOINT /stages/2/touchpoints/1: stage 'support' names unknown touchpoint 'hom'; did you"
                        + " mean 'home'?");
    }

    @Test
    void reject_an_unknown_touchpoint_of_a_pattern() {
        EventPattern pattern = EventPattern.any().touchpoint("home");
        String message = "event pattern names unknown touchpoint 'home'";
        assertProblems(
                Journey.builder("web-shop")
                        .stage("awareness", stage -> stage.conversion(Conversion.of(pattern))
                                .followUp(FollowUp.of("mail", inactiveFor(MONTH).without(pattern))))
                        .transition("awareness", "awareness", allOf(always(), not(anyOf(occurred(pattern)))))
                        .zone(ZoneId.of("UTC")),
                "UNKNOWN_TOUCHPOINT /stages/0/followUps/0/when/inactiveFor/touchpoint: " + message,
                "UNKNOWN_TOUCHPOINT /transitions/0/when/allOf/1/not/anyOf/0/occurred/touchpoint: " + message,
                "UNKNOWN_TOUCHPOINT /stages/0/conversion/touchpoint: " + message);
    }

    @Test
    void reject_a_transition_from_several_stages_without_an_id() {
        assertProblems(
                shop().stage("support")
                        .transition(toPurchase().from("awareness").from("support").build())
                        .transition(toPurchase().fromAny().build()),
                "MISSING_ID /transitions/0/id: transition 0 to 'purchase' must have an id, because it leaves several"
                        + " stages",
                "MISSING_ID /transitions/1/id: transition 1 to 'purchase' must have an id, because it leaves several"
                        + " stages");
    }

    @Test
    void reject_a_transition_that_begins_nowhere() {
        assertProblems(
                shop().transition(toPurchase().id("buys").build()),
                "INVALID_ORIGIN /transitions/0/from: transition 'buys' must leave a stage, several stages or 'any'"
                        + " alone: []");
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

    @Test
    void reject_a_transition_from_any_and_elsewhere() {
        assertProblems(
                shop().transition(toPurchase().id("buys").fromAny().from("awareness").build()),
                "INVALID_ORIGIN /transitions/0/from: transition 'buys' must leave a stage, several stages or 'any'"
                        + " alone: [any, awareness]");
    }

    @Test
    void reject_a_transition_from_or_to_an_unknown_stage() {
        assertProblems(
                shop().transition("awarenes", "purchase", always())
                        .transition(toPurchase().id("buys").from("awareness").from("nowhere").build())
                        .transition(Transition.builder("purchse").id("pays").from("awareness").when(always()).build()),
                "UNKNOWN_STAGE /transitions/0/from: transition 'awarenes-purchase' leaves unknown stage 'awarenes';"
                        + " did you mean 'awareness'?",
                "UNKNOWN_STAGE /transitions/1/from/1: transition 'buys' leaves unknown stage 'nowhere'; known:"
                        + " awareness, purchase",
                "UNKNOWN_STAGE /transitions/2/to: transition 'pays' leads to unknown stage 'purchse'; did you mean"
                        + " 'purchase'?");
    }

    @Test
    void reject_a_transition_that_leaves_an_end() {
        assertProblems(
                shop().stage("lost", stage -> stage.ends(Ending.LAPSE)).transition("lost", "purchase", always()),
                "TRANSITION_LEAVES_END /transitions/0/from: transition 'lost-purchase' must not leave stage 'lost',"
                        + " where the journey ends; take 'ends' from the stage or let the transition leave another");
    }

    @Test
    void reject_a_length_of_the_calendar_without_a_zone() {
        assertProblems(
                Journey.builder("web-shop")
                        .stage("awareness", stage -> stage.window(MONTH)
                                .followUp(FollowUp.of("mail-1", inactiveFor(MONTH)))
                                .followUp(FollowUp.of("mail-2", inactiveFor(MONTH).without("order_placed")))
                                .followUp(FollowUp.of("mail-3", inactiveFor(MONTH).overJourney())))
                        .transition("awareness", "awareness", occurred("a").within(MONTH))
                        .transition("awareness", "awareness", not(allOf(always(), inStageFor(MONTH))))
                        .cap(Cap.of(EMAIL, 1, MONTH))
                        .reentry(Reentry.after(MONTH)),
                "MISSING_ZONE /stages/0/followUps/0/when/inactiveFor: " + ZONE,
                "MISSING_ZONE /stages/0/followUps/1/when/inactiveFor/for: " + ZONE,
                "MISSING_ZONE /stages/0/followUps/2/when/inactiveFor/for: " + ZONE,
                "MISSING_ZONE /transitions/0/when/occurred/within: " + ZONE,
                "MISSING_ZONE /transitions/1/when/not/allOf/1/inStageFor: " + ZONE,
                "MISSING_ZONE /stages/0/window: " + ZONE,
                "MISSING_ZONE /caps/0/within: " + ZONE,
                "MISSING_ZONE /reentry/after: " + ZONE);
    }

    @Test
    void reject_quiet_hours_without_a_zone_or_without_an_hour() {
        LocalTime nine = LocalTime.parse("21:00");
        assertProblems(
                shop().quietHours(QuietHours.of(nine, nine)),
                "EMPTY_QUIET_HOURS /quietHours/to: quiet hours must not end at the time at which they begin: 21:00",
                "MISSING_ZONE /quietHours: quiet hours must have a time zone; give the journey a zone, such as"
                        + " Europe/Berlin");
    }

    @Test
    void report_all_problems_at_once() {
        assertThatThrownBy(Journey.builder("Shop")
                        .stage("awareness")
                        .transition("awareness", "purchse", always())
                        .stage("purchase")::build)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessage("journey 'Shop' has 2 problems:\n"
                        + "  /id: id of a journey must be of small letters, digits and '-', not beginning with '-':"
                        + " 'Shop'\n"
                        + "  /transitions/0/to: transition 'awareness-purchse' leads to unknown stage 'purchse'; did"
                        + " you mean 'purchase'?");
    }

    @Test
    void bear_conditions_that_are_nested_deeply() {
        Condition deep = occurred(EventPattern.any().touchpoint("home"));
        for (int depth = 0; depth < 2_000; depth++) {
            deep = not(deep);
        }
        assertProblems(
                shop().transition("awareness", "purchase", deep),
                "UNKNOWN_TOUCHPOINT /transitions/0/when" + "/not".repeat(2_000) + "/occurred/touchpoint: event pattern"
                        + " names unknown touchpoint 'home'");
    }
}
