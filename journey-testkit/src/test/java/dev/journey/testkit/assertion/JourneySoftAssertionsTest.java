package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.JOURNEY;
import static dev.journey.testkit.assertion.Shop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.journey.check.Checks;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.Outcome;
import dev.journey.measure.Outcomes;
import dev.journey.measure.StageMeasures;
import dev.journey.measure.Visit;
import dev.journey.run.Cause;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import dev.journey.run.TransitionExplanation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneySoftAssertionsTest {

    private static final Step LOOKING = ENGINE.advance(Shop.start(), Shop.viewed("01T09:05"));

    private final JourneySoftAssertions softly = new JourneySoftAssertions();

    @Test
    void collect_several_failures() {
        softly.assertThat(Shop.looking()).explainedBy(ENGINE).isIn("cart").hasScore(5);
        softly.assertThat(LOOKING).givesOut("cart-mail-1").handsOffTo("sales").doesNotMove();
        softly.assertThat("cart").isEqualTo("basket");

        saying(
                "\nExpecting customer 'anna'\nto be in stage 'cart'\n"
                        + "but is in stage 'awareness' since 2026-01-01T09:00:00Z\n"
                        + "why: awareness -> cart: 2 of 3 product_viewed within 7 days; 1 more before"
                        + " 2026-01-08T09:05:00Z",
                "\nExpecting score of customer 'anna'\nto be 5\nbut was 4",
                "\nExpecting the step of customer 'anna'\nto give out follow-up 'cart-mail-1'\n",
                "\nExpecting the step of customer 'anna'\nto hand off to team 'sales'\n",
                "\nexpected: \"basket\"\n but was: \"cart\"");
    }

    @Test
    void collect_what_fails_in_what_they_lead_to() {
        softly.assertThat(Shop.interested()).progress().isIn("customer").hasScore(5);
        softly.assertThat(Shop.interested()).effects().haveNames("entered").containFollowUp("cart-mail-1");
        softly.assertThat(Shop.interested()).moved("awareness", "cart").by(Cause.DEADLINE);
        softly.assertThat(ENGINE.explain(Shop.looking()))
                .transition("shows-interest")
                .isMissing(2)
                .condition()
                .hasCounted(1);
        softly.assertThat(JOURNEY).checkedBy(Checks.structure()).hasErrors();

        saying(
                "\nExpecting customer 'anna'\nto be in stage 'customer'\n",
                "\nExpecting score of customer 'anna'\nto be 5\n",
                "\nExpecting the effects\nto be named entered\n",
                "\nExpecting the effects\nto contain follow-up 'cart-mail-1'\n",
                "\nExpecting cause of the move from stage 'awareness' to 'cart'\nto be DEADLINE\n",
                "\nExpecting transition 'shows-interest'\nto be missing 2\n",
                "\nExpecting the condition\nto have counted 1\n",
                "\nExpecting the findings\nto have errors\n");
    }

    @Test
    void ask_no_more_of_what_is_not_there() {
        softly.assertThat(LOOKING).moved("awareness", "cart").by(Cause.EVENT).with("shows-interest");
        softly.assertThat(ENGINE.explain(Shop.looking()))
                .transition("shows-intrest")
                .isMissing(1)
                .condition()
                .part(3)
                .holds();

        saying(
                "\nExpecting the step of customer 'anna'\nto move the customer from stage 'awareness' to 'cart'\n",
                "\nExpecting the explanation of customer 'anna'\nto be about transition 'shows-intrest'\n");
    }

    @Test
    void collect_that_there_is_nothing_to_ask_about() {
        softly.assertThat((Progress) null).isIn("cart");
        softly.assertThat((Step) null).progress().isIn("cart");

        saying("\nExpecting actual not to be null", "\nExpecting actual not to be null");
    }

    @Test
    void collect_what_AssertJ_asks_of_lists() {
        softly.assertThatEffects(LOOKING.effects()).hasSize(1).isNotEmpty();
        softly.assertThatFindings(Checks.standard().check(JOURNEY)).isEmpty();

        saying("\nExpected size: 1 but was: 0", "\nExpecting actual not to be empty", "\nExpecting empty but was: ");
    }

    @Test
    void say_what_is_described_first() {
        softly.assertThat(Shop.interested()).as("the third product").progress().hasScore(5);

        saying("[the third product] \nExpecting score of customer 'anna'\nto be 5\n");
    }

    @Test
    void know_all_that_can_be_asked_about() {
        List<TransitionExplanation> transitions = ENGINE.explain(Shop.looking()).transitions();
        Funnel funnel = Funnel.of(JOURNEY, List.of(EventPattern.any()), Length.of(Duration.ofDays(1)));
        StageMeasures measures = StageMeasures.of(JOURNEY, at("03T12:00"));
        EventLog log = EventLog.builder().add("anna", Shop.viewed("01T09:05")).build();
        Visit visit = Visit.of(ENGINE.replay(Shop.history(), at("01T12:00")).effects())
                .get(0);

        softly.assertThat(ENGINE.replay(Shop.history(), at("03T12:00"))).wentThrough("cart");
        softly.assertThat(transitions.get(0)).holds();
        softly.assertThat(transitions.get(0).condition()).holds();
        softly.assertThat(measures).stage("cart").hasVisits(1);
        softly.assertThat(measures.stages().get(0)).hasVisits(1);
        softly.assertThat(Outcomes.of(JOURNEY, at("03T12:00"))).judge(visit, Outcome.CONVERTED);
        softly.assertThat(funnel).counts(log, FunnelOrder.ANY_START, 2);
        softly.assertThatFindings(Checks.structure().check(JOURNEY)).hasErrors();
        softly.assertThatEffects(LOOKING.effects()).containGoal();
        softly.assertThat(JOURNEY).hasVersion(2);

        saying(
                "\nExpecting the replay of customer 'anna'\n",
                "\nExpecting transition 'shows-interest'\n",
                "\nExpecting the condition\n",
                "\nExpecting visits of stage 'cart'\n",
                "\nExpecting visits of stage 'awareness'\n",
                "\nExpecting the outcomes\n",
                "\nExpecting customers at the steps of the funnel\n",
                "\nExpecting the findings\n",
                "\nExpecting the effects\n",
                "\nExpecting version of journey 'shop'\n");
    }

    @Test
    void fail_at_the_end_with_all_of_them() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JourneySoftAssertions.assertSoftly(all -> {
                    all.assertThat(Shop.looking()).isIn("cart");
                    all.assertThat(Shop.looking()).hasScore(5);
                }))
                .withMessageContaining("to be in stage 'cart'")
                .withMessageContaining("to be 5");
    }

    @Test
    void pass_where_nothing_fails() {
        JourneySoftAssertions.assertSoftly(all -> {
            all.assertThat(Shop.interested()).moved("awareness", "cart").by(Cause.EVENT);
            all.assertThat(Shop.interested()).progress().isIn("cart");
        });
    }

    /** Each failure, in order, begins like this; after it stands the line of the test. */
    private void saying(String... beginnings) {
        List<Throwable> errors = softly.errorsCollected();
        assertThat(errors).hasSameSizeAs(beginnings);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(errors.get(i)).message().startsWith(beginnings[i]);
        }
    }
}
