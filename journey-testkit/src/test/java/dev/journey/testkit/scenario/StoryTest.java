package dev.journey.testkit.scenario;

import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.event.AttributeValue;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.UnknownIdException;
import dev.journey.scenario.ExpectedEffect;
import dev.journey.scenario.Happening;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Journey SHOP = Journey.builder("shop")
            .zone(ZoneId.of("Europe/Berlin"))
            .stage("awareness")
            .stage(
                    "consideration",
                    stage -> stage.followUp(FollowUp.builder("still-there")
                            .when(inStageFor(ofDays(3)))
                            .channel(EMAIL)
                            .build()))
            .stage("customer")
            .transition(
                    "awareness", "consideration", occurred("viewed").atLeast(2).within(ofDays(7)))
            .transition("consideration", "customer", attribute("orders").atLeast(1))
            .build();

    private static final ExpectedEffect REMINDED =
            ExpectedEffect.of("follow-up-due").with("followUp", "still-there");

    private static void fails(ThrowingCallable told, String... lines) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(told).withMessage(String.join("\n", lines));
    }

    @Test
    void comes_out_as_it_is_told() {
        Story.of(SHOP)
                .customer("anna")
                .happens("viewed")
                .after(ofDays(1))
                .happens(Happening.of("viewed").withId("e2"))
                .isIn("consideration")
                .did(
                        ExpectedEffect.of("entered"),
                        ExpectedEffect.of("moved").with("to", "consideration").with("by", "event"))
                .hasDeadline(Instant.parse("2026-01-09T09:00:00Z"))
                .passes(ofDays(3))
                .did(REMINDED)
                .hasNoDeadline()
                .learns("orders", AttributeValue.of(1))
                .isIn("customer");
    }

    @Test
    void an_event_comes_before_what_is_due_at_its_instant_and_passing_time_lets_it_happen() {
        Story story = Story.of(SHOP)
                .happens("viewed")
                .happens("viewed")
                .after(ofDays(3))
                .learns("orders", AttributeValue.of(1));

        story.did(ExpectedEffect.of("entered"), ExpectedEffect.of("moved"), ExpectedEffect.of("moved"));
        Story.of(SHOP)
                .happens("viewed")
                .happens("viewed")
                .passes(ofDays(3))
                .did(ExpectedEffect.of("entered"), ExpectedEffect.of("moved"), REMINDED);
    }

    @Test
    void an_effect_may_be_expected_at_an_instant_with_any_offset() {
        Story story = Story.of(SHOP).happens("viewed").happens("viewed").passes(ofDays(4));
        ExpectedEffect entered = ExpectedEffect.of("entered");
        ExpectedEffect moved = ExpectedEffect.of("moved");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> story.did(entered, moved, REMINDED.with("at", "2026-01-09T09:00:00Z")))
                .withMessageStartingWith("expected the effects entered, moved,"
                        + " follow-up-due (followUp still-there, at 2026-01-09T09:00:00Z)\nbut was"
                        + " entered (stage awareness, at 2026-01-05T09:00:00Z), moved (");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.did(entered, moved, REMINDED.with("at", "Thursday")))
                .withMessage("'at' of an expected effect must be an instant, such as '2026-01-08T09:00:00Z':"
                        + " 'Thursday'");
        story.did(entered, moved, REMINDED.with("at", "2026-01-08T10:00:00+01:00"));
    }

    @Test
    void time_that_went_on_is_closed_before_something_is_expected() {
        Story.of(SHOP)
                .happens("viewed")
                .happens("viewed")
                .after(ofDays(3))
                .did(ExpectedEffect.of("entered"), ExpectedEffect.of("moved"), REMINDED);
    }

    @Test
    void lengths_of_the_calendar_are_those_of_the_journey() {
        Story story = Story.of(SHOP)
                .startingAt(Instant.parse("2026-03-28T11:00:00Z"))
                .after(Period.ofDays(1))
                .happens("x");

        assertThat(story.entries().get(0).at()).isEqualTo(Instant.parse("2026-03-29T10:00:00Z"));
    }

    @Test
    void a_stage_that_is_another_tells_the_story_and_why() {
        fails(
                () -> Story.of(SHOP)
                        .as("two looks are enough")
                        .happens("viewed")
                        .after(ofDays(7))
                        .happens("viewed")
                        .isIn("consideration"),
                "two looks are enough",
                "expected to be in stage 'consideration'",
                "but was in 'awareness'",
                "the story of 'customer' in 'shop':",
                "  2026-01-05T09:00:00Z  starts",
                "  2026-01-05T09:00:00Z    entered (stage awareness)",
                "  2026-01-05T09:00:00Z  viewed: counted",
                "  2026-01-12T09:00:00Z  viewed: counted",
                "why:",
                "  awareness -> consideration: 1 of 2 viewed within 7 days; 1 more before 2026-01-19T09:00:00Z");
    }

    @Test
    void effects_that_are_others_are_told() {
        fails(
                () -> Story.of(SHOP)
                        .happens("viewed")
                        .happens("viewed")
                        .passes(ofDays(4))
                        .did(REMINDED),
                "expected the effects follow-up-due (followUp still-there)",
                "but was entered (stage awareness), moved (from awareness, to consideration, transition"
                        + " awareness-consideration, by event), follow-up-due (followUp still-there, stage consideration,"
                        + " channel email)",
                "the story of 'customer' in 'shop':",
                "  2026-01-05T09:00:00Z  starts",
                "  2026-01-05T09:00:00Z    entered (stage awareness)",
                "  2026-01-05T09:00:00Z  viewed: counted",
                "  2026-01-05T09:00:00Z  viewed: moved",
                "  2026-01-05T09:00:00Z    moved (from awareness, to consideration, transition awareness-consideration,"
                        + " by event)",
                "  2026-01-08T09:00:00Z    follow-up-due (followUp still-there, stage consideration, channel email)",
                "  2026-01-09T09:00:00Z  nothing happens",
                "why:",
                "  consideration -> customer: the customer's orders is absent; must be at least 1");
    }

    @Test
    void a_deadline_a_score_and_a_reason_that_are_others_are_told() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Story.of(SHOP).happens("viewed").hasDeadline(Instant.EPOCH))
                .withMessageStartingWith("expected the next deadline at 1970-01-01T00:00:00Z\nbut was none\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> Story.of(SHOP).happens("viewed").happens("viewed").hasNoDeadline())
                .withMessageStartingWith("expected no deadline\nbut was 2026-01-08T09:00:00Z\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Story.of(SHOP).happens("viewed").hasScore(5))
                .withMessageStartingWith("expected a score of 5\nbut was 0\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Story.of(SHOP).happens("viewed").because("awareness-consideration", "never"))
                .withMessageStartingWith(
                        "expected transition 'awareness-consideration' to say: never\nbut was that it says:"
                                + " 1 of 2 viewed within 7 days; 1 more before 2026-01-12T09:00:00Z\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Story.of(SHOP).because("consideration-customer", "never"))
                .withMessageStartingWith(
                        "expected transition 'consideration-customer' to say: never\nbut was that it does"
                                + " not leave this stage\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Story.of(SHOP).happens("viewed").didNothing())
                .withMessageStartingWith("expected the effects none\nbut was entered (stage awareness)\n");
    }

    @Test
    void what_cannot_be_told_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Story.of(SHOP).happens("viewed").customer("anna"))
                .withMessage("'customer' must be said before anything happens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Story.of(SHOP).passes(ofHours(1)).at(Instant.parse("2026-01-05T09:30:00Z")))
                .withMessage("story must not go back in time from 2026-01-05T10:00:00Z: 2026-01-05T09:30:00Z");
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Story.of(SHOP).isIn("considerations"))
                .withMessageContaining("did you mean 'consideration'?");
    }

    @Test
    void knows_of_the_customer_what_is_said_before_and_on_the_way() {
        Story story = Story.of(SHOP)
                .knowing("orders", AttributeValue.of(1))
                .happens("viewed")
                .happens("viewed");

        story.passes(ofHours(1)).isIn("customer");
        assertThat(Story.of(SHOP)
                        .knowing("orders", AttributeValue.of(1))
                        .learns(Map.of("orders", Optional.empty()))
                        .progress()
                        .profile())
                .isEmpty();
    }

    @Test
    void is_a_history_that_can_be_replayed() {
        Story story = Story.of(SHOP)
                .customer("anna")
                .startingAt(Instant.parse("2026-01-12T09:00:00Z"))
                .knowing("orders", AttributeValue.of(1))
                .happens("viewed")
                .after(ofDays(1))
                .happens("viewed")
                .passes(ofHours(1))
                .isIn("customer");

        assertThat(story.now()).isEqualTo(Instant.parse("2026-01-13T10:00:00Z"));
        assertThat(story.history().entries()).hasSize(3);
        assertThat(story.engine().replay(story.history(), story.now()).effects())
                .isEqualTo(story.effects());
    }
}
