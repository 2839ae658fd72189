package dev.journey.testkit.law;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.custom;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.testkit.law.Laws.alwaysFollowedUp;
import static dev.journey.testkit.law.Laws.atMost;
import static dev.journey.testkit.law.Laws.never;
import static dev.journey.testkit.law.Laws.stageIsReachedOnlyBy;
import static dev.journey.testkit.law.Laws.times;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.model.Cap;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.RandomHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each ready-made law is broken by what it forbids, and says so; and kept by what comes near. */
class MakersTest {

    @Test
    void an_event_that_never_leads_straight_to_a_stage() {
        Law law = never("complaint").leadsStraightTo("b");
        assertThat(law.name()).isEqualTo("complaint never leads straight to b");
        assertThat(violation(twoStages(occurred("complaint")), law).how())
                .isEqualTo("complaint at 2026-01-05T09:00:00Z moves the customer from a to b by transition 'a-b'");
        assertKept(twoStages(occurred("praise")), law);
    }

    @Test
    void a_stage_that_is_reached_only_by_some_events() {
        Law law = stageIsReachedOnlyBy("b", "order_placed", "gift_received");
        assertThat(law.name()).isEqualTo("b is reached only by order_placed or gift_received");
        assertKept(twoStages(occurred("gift_received")), law);
        assertThat(violation(twoStages(occurred("complaint")), law).how())
                .isEqualTo("transition 'a-b' moves the customer to b at 2026-01-05T09:00:00Z by complaint");
        assertThat(violation(twoStages(inStageFor(ofDays(2))), law).how())
                .isEqualTo("transition 'a-b' moves the customer to b at 2026-01-07T09:00:00Z by time alone");
        assertThat(violation(twoStages(attribute("vip").is(true)), law).how())
                .isEqualTo("transition 'a-b' moves the customer to b at 2026-01-06T09:00:00Z by"
                        + " a change of the profile");
    }

    @Test
    void an_event_that_is_always_followed_up() {
        Law law = alwaysFollowedUp("complaint", "apology", ofDays(1));
        assertThat(law.name()).isEqualTo("every complaint is followed up by apology within 1 day");
        LawViolation late = violation(withFollowUp("apology", inStageFor(ofDays(30))), law);
        assertThat(late.how()).isEqualTo("complaint at 2026-01-05T09:00:00Z brings no apology by 2026-01-06T09:00:00Z");
        // It comes once in a visit, and the second complaint comes in the same one.
        LawViolation onlyOnce = violation(withFollowUp("apology", occurred("complaint")), law);
        assertThat(onlyOnce.history().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void an_event_that_is_followed_up_in_each_visit_and_need_not_be_when_all_is_over() {
        Journey answers = Journey.builder("answers")
                .stage("a")
                .stage("b", stage -> stage.followUp(FollowUp.of("apology", always())))
                .stage("over", stage -> stage.ends(Ending.EXIT))
                .transition("a", "b", occurred("complaint"))
                .transition("b", "b", occurred("complaint"))
                .transition("a", "over", occurred("cancelled"))
                .build();
        assertKept(answers, alwaysFollowedUp("complaint", "apology", ofHours(1)));
    }

    @Test
    void a_follow_up_that_comes_so_many_times_at_most() {
        Journey again = Journey.builder("again")
                .stage("a", stage -> stage.followUp(FollowUp.of("hello", occurred("ping"))))
                .transition("a", "a", occurred("pong"))
                .build();
        Law law = atMost(1, "hello");
        assertThat(law.name()).isEqualTo("nobody gets hello more than 1 time");
        assertThat(violation(again, law).how()).isEqualTo("hello at 2026-01-07T09:00:00Z is number 2");
        assertKept(withFollowUp("hello", always()), law);
    }

    @Test
    void events_of_one_visit_that_lead_on_after_a_new_start_too() {
        Journey twice = Journey.builder("twice")
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", occurred("ping").atLeast(2))
                .reentry(Reentry.always())
                .build();
        assertKept(twice, times(2, "ping").lead("a", "b"));
        LawViolation violation = violation(twice, times(1, "ping").lead("a", "b"));
        assertThat(violation.law()).isEqualTo("1 ping leads from a to b");
        assertThat(violation.how()).isEqualTo("1 ping by 2026-01-05T09:00:00Z, and the customer is in a");
    }

    @Test
    void a_follow_up_that_a_cap_always_forbids() {
        Journey mute = Journey.builder("mute")
                .stage(
                        "a",
                        stage -> stage.followUp(FollowUp.builder("hello")
                                .when(always())
                                .channel(EMAIL)
                                .build()))
                .cap(Cap.of(EMAIL, 0, Length.of(ofDays(1))))
                .build();
        assertThat(violation(Laws.of(mute).histories(10).everyFollowUpIsGivenOut())
                        .how())
                .isEqualTo("nobody gets follow-up 'hello' in 10 histories; where it is due, at 2026-01-05T09:00:00Z,"
                        + " cap 'cap-1' forbids it");
    }

    @Test
    void a_journey_that_goes_round_in_circles_does_not_run() {
        Journey circle = Journey.builder("circle")
                .stage("a")
                .stage("b")
                .transition("a", "b", inStageFor(ofHours(1)))
                .transition("b", "a", inStageFor(ofHours(1)))
                .build();
        RandomHistory years = new RandomHistory(
                "bob",
                List.of(Event.of("x", Instant.parse("2026-01-05T09:00:00Z"))),
                Instant.parse("2028-01-01T09:00:00Z"));
        LawViolation violation =
                violation(Laws.of(circle).drawnBy(seed -> years).histories(1));
        assertThat(violation.law()).isEqualTo("the engine takes every history to its end");
        assertThat(violation.how()).contains("customer 'anna' was moved 10000 times by time alone");
        assertThat(violation.story()).startsWith("anna\n  2026-01-05T09:00:00Z  x\n");
    }

    @Test
    void a_predicate_of_the_host_that_answers_now_like_this_and_now_like_that() {
        int[] asked = {0};
        JourneyEngine engine =
                JourneyEngine.of(twoStages(custom("whim")), Map.of("whim", (customer, with) -> asked[0]++ % 3 == 2));
        assertThat(violation(Laws.of(engine).histories(100))).isNotNull();
    }

    @Test
    void an_assertion_may_stand_in_a_law() {
        Law law = Law.of("nobody moves", life -> {
            assertThat(life.moves()).as("moves").isEmpty();
            return true;
        });
        assertThat(violation(twoStages(occurred("ping")), law).how()).contains("[moves]");
    }

    @Test
    void a_stage_that_is_not_there() {
        assertThat(violation(twoStages(always()), stageIsReachedOnlyBy("bb", "x"))
                        .how())
                .contains("journey 'two' has no stage 'bb'");
    }

    @Test
    void numbers_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost(-1, EMAIL, ofDays(1)))
                .withMessage("most messages through email must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> times(0, "ping"))
                .withMessage("times of ping must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Laws.of(twoStages(always())).histories(0))
                .withMessage("histories of laws must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.of(" ", life -> true))
                .withMessage("name of a law must not be blank: ' '");
    }

    private static Journey twoStages(Condition when) {
        return Journey.builder("two")
                .stage("a")
                .stage("b")
                .transition("a", "b", when)
                .build();
    }

    private static Journey withFollowUp(String id, Condition when) {
        return Journey.builder("one")
                .stage("a", stage -> stage.followUp(FollowUp.of(id, when)))
                .build();
    }

    private static LawViolation violation(Journey journey, Law law) {
        return violation(Laws.of(journey).histories(500).law(law));
    }

    private static LawViolation violation(Laws laws) {
        return catchThrowableOfType(LawViolation.class, laws::check);
    }

    private static void assertKept(Journey journey, Law law) {
        assertThatCode(() -> Laws.of(journey).histories(500).law(law).check()).doesNotThrowAnyException();
    }
}
