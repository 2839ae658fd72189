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
import static dev.journey.model.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.map.Touchpoint;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The rules about everything but ids and where transitions begin and lead: what they say, and where. */
class JourneyRulesTest {

    private static final Length MONTH = Length.parse("P1M");
    private static final String ZONE = "length of the calendar must have a time zone: P1M; give the journey a zone,"
            + " such as Europe/Berlin, or state an exact length such as P30D";

    private static Journey.Builder shop() {
        return Journey.builder("web-shop").stage("awareness").stage("purchase");
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
                shop().touchpoint("home", WEBSITE)
                        .stage("support", stage -> stage.touchpoint("home").touchpoint(nested)),
                "NESTED_TOUCHPOINT /stages/2/touchpoints/1/events/1/touchpoint: " + message);
    }

    @Test
    void reject_an_unknown_touchpoint_of_a_stage() {
        assertProblems(
                shop().touchpoint("home", WEBSITE)
                        .stage("support", stage -> stage.touchpoint("home").touchpoint("hom")),
                "UNKNOWN_TOUCHPOINT /stages/2/touchpoints/1: stage 'support' names unknown touchpoint 'hom'; did you"
                        + " mean 'home'?");
    }

    @Test
    void reject_an_unknown_touchpoint_of_a_pattern() {
        EventPattern pattern = EventPattern.any().touchpoint("home");
        String message = "event pattern names unknown touchpoint 'home'";
        assertProblems(
                Journey.builder("web-shop")
                        .stage(
                                "awareness",
                                stage -> stage.conversion(Conversion.of(pattern))
                                        .followUp(FollowUp.of(
                                                "mail", inactiveFor(MONTH).without(pattern))))
                        .transition("awareness", "awareness", allOf(always(), not(anyOf(occurred(pattern)))))
                        .zone(ZoneId.of("UTC")),
                "UNKNOWN_TOUCHPOINT /stages/0/followUps/0/when/inactiveFor/touchpoint: " + message,
                "UNKNOWN_TOUCHPOINT /stages/0/conversion/touchpoint: " + message,
                "UNKNOWN_TOUCHPOINT /transitions/0/when/allOf/1/not/anyOf/0/occurred/touchpoint: " + message);
    }

    @Test
    void reject_a_length_of_the_calendar_without_a_zone() {
        assertProblems(
                Journey.builder("web-shop")
                        .stage(
                                "awareness",
                                stage -> stage.window(MONTH)
                                        .followUp(FollowUp.of("mail-1", inactiveFor(MONTH)))
                                        .followUp(FollowUp.of(
                                                "mail-2", inactiveFor(MONTH).without("order_placed")))
                                        .followUp(FollowUp.of(
                                                "mail-3", inactiveFor(MONTH).overJourney())))
                        .transition("awareness", "awareness", occurred("a").within(MONTH))
                        .transition("awareness", "awareness", not(allOf(always(), inStageFor(MONTH))))
                        .cap(Cap.of(EMAIL, 1, MONTH))
                        .reentry(Reentry.after(MONTH)),
                "MISSING_ZONE /reentry/after: " + ZONE,
                "MISSING_ZONE /stages/0/followUps/0/when/inactiveFor: " + ZONE,
                "MISSING_ZONE /stages/0/followUps/1/when/inactiveFor/for: " + ZONE,
                "MISSING_ZONE /stages/0/followUps/2/when/inactiveFor/for: " + ZONE,
                "MISSING_ZONE /stages/0/window: " + ZONE,
                "MISSING_ZONE /transitions/0/when/occurred/within: " + ZONE,
                "MISSING_ZONE /transitions/1/when/not/allOf/1/inStageFor: " + ZONE,
                "MISSING_ZONE /caps/0/within: " + ZONE);
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
        assertProblems(
                shop().transition("awareness", "purchase", nested(200)),
                "UNKNOWN_TOUCHPOINT /transitions/0/when" + "/not".repeat(200) + "/occurred/touchpoint: event pattern"
                        + " names unknown touchpoint 'home'");
    }

    @Test
    void reject_conditions_that_are_nested_too_deep() {
        String message =
                "condition must not be nested deeper than 200 levels; say it with fewer conditions in one another";
        assertProblems(
                shop().stage("support", stage -> stage.followUp(FollowUp.of("mail", nested(201))))
                        .transition("awareness", "purchase", always())
                        .transition("awareness", "purchase", nested(100_000)),
                "NESTED_TOO_DEEP /stages/2/followUps/0/when: " + message,
                "NESTED_TOO_DEEP /transitions/1/when: " + message);
    }

    private static Condition nested(int levels) {
        Condition condition = occurred(EventPattern.any().touchpoint("home"));
        for (int level = 0; level < levels; level++) {
            condition = not(condition);
        }
        return condition;
    }
}
