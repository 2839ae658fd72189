package dev.journey.testkit.assertion;

import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.ENGINE;
import static dev.journey.testkit.assertion.Shop.JOURNEY;
import static dev.journey.testkit.assertion.Shop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.measure.StageMeasures;
import dev.journey.run.Effect;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With both {@code assertThat} in scope, which is what is tried here beside all the rest. */
class JourneyAssertionsTest {

    @Test
    void stands_beside_that_of_AssertJ() {
        Step step = Shop.interested();
        List<Finding> findings = Checks.standard().check(JOURNEY);

        assertThat(JOURNEY).hasStage("cart");
        assertThat(step).moved("awareness", "cart");
        assertThat(step.progress()).isIn("cart");
        assertThat(step.effects()).containMove("awareness", "cart");
        assertThat(ENGINE.replay(Shop.history(), at("03T12:00"))).wentThrough("awareness", "cart");
        assertThat(ENGINE.explain(step.progress())).transitionTo("customer").isMissing(1);
        assertThat(ENGINE.explain(step.progress()).transitions().get(0)).isMissing(1);
        assertThat(ENGINE.explain(step.progress()).transitions().get(0).condition())
                .isMissing(1);
        assertThat(findings).contains(FindingCode.STAGE_WITHOUT_METRIC, "stages.cart");
        assertThat(StageMeasures.of(JOURNEY, at("03T12:00"))).stage("cart").hasVisits(0);

        assertThat("cart").startsWith("c");
        assertThat(1).isPositive();
        assertThat(List.of("cart", "customer")).containsExactly("cart", "customer");
        assertThat(Optional.of(1)).contains(1);
        assertThat(step.handling()).isNotNull();
        assertThat(step.effects().get(0)).isInstanceOf(Effect.Moved.class);
        assertThat(findings.get(0).code()).isInstanceOf(FindingCode.class);
        assertThat(new ArrayList<>(step.effects())).containMove("awareness", "cart");
        assertThat(step.effects().stream().map(Effect::name)).containsExactly("moved");
    }

    @Test
    void says_what_is_described_first() {
        Progress anna = Shop.looking();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(anna).as("after two products").isIn("cart"))
                .withMessage("""
                    [after two products]\s
                    Expecting customer 'anna'
                    to be in stage 'cart'
                    but is in stage 'awareness' since 2026-01-01T09:00:00Z\
                    """);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(anna).describedAs("two of %d", 3).hasScore(6))
                .withMessage("[two of 3] \nExpecting score of customer 'anna'\nto be 6\nbut was 4");
    }

    @Test
    void carries_a_description_along() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Shop.interested())
                        .as("the third product")
                        .progress()
                        .hasScore(5))
                .withMessage("[the third product] \nExpecting score of customer 'anna'\nto be 5\nbut was 6");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(JOURNEY)
                        .as("the shop")
                        .checkedBy(Checks.structure())
                        .hasErrors())
                .withMessage("[the shop] \nExpecting the findings\nto have errors\nbut they are nothing");
    }

    @Test
    void says_what_overrides_its_message() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Shop.looking())
                        .overridingErrorMessage("anna should be in the cart")
                        .isIn("cart"))
                .withMessage("anna should be in the cart");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Shop.interested())
                        .withFailMessage("no mail at %d%%", 100)
                        .effects()
                        .containFollowUp("cart-mail-1"))
                .withMessage("no mail at 100%");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Shop.looking())
                        .overridingErrorMessage("wrong score")
                        .hasScore(1))
                .withMessage("wrong score");
    }

    @Test
    void leaves_texts_with_signs_of_a_format_alone() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Shop.looking()).isIn("100%s"))
                .withMessageContaining("to be in stage '100%s'\n");
    }
}
