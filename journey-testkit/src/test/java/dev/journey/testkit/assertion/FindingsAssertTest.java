package dev.journey.testkit.assertion;

import static dev.journey.check.FindingCode.DEAD_END;
import static dev.journey.check.FindingCode.STAGE_WITHOUT_METRIC;
import static dev.journey.check.FindingCode.UNREACHABLE_STAGE;
import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;

import dev.journey.check.Finding;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingsAssertTest {

    private static final List<Finding> FINDINGS = List.of(
            new Finding(UNREACHABLE_STAGE, "stages.gone", "nobody comes to stage 'gone'", "lead a transition to it"),
            new Finding(STAGE_WITHOUT_METRIC, "stages.cart", "stage 'cart' has no metric", "name one"));
    private static final List<Finding> WARNINGS = FINDINGS.subList(1, 2);

    private static final String[] THEY_ARE = {
        "but they are:",
        "  ERROR UNREACHABLE_STAGE at stages.gone: nobody comes to stage 'gone'; lead a transition to it",
        "  WARNING STAGE_WITHOUT_METRIC at stages.cart: stage 'cart' has no metric; name one"
    };

    @Test
    void asks_for_a_code() {
        assertThat(FINDINGS).contains(UNREACHABLE_STAGE).contains(STAGE_WITHOUT_METRIC);
        says(() -> assertThat(FINDINGS).contains(DEAD_END), "to contain DEAD_END");
    }

    @Test
    void asks_for_a_code_at_a_path() {
        assertThat(FINDINGS).contains(STAGE_WITHOUT_METRIC, "stages.cart");
        says(
                () -> assertThat(FINDINGS).contains(STAGE_WITHOUT_METRIC, "stages.gone"),
                "to contain STAGE_WITHOUT_METRIC at stages.gone");
        says(() -> assertThat(FINDINGS).contains(DEAD_END, "stages.cart"), "to contain DEAD_END at stages.cart");
    }

    @Test
    void asks_that_a_code_is_not_there() {
        assertThat(FINDINGS).doesNotContain(DEAD_END).doesNotContain(STAGE_WITHOUT_METRIC, "stages.gone");
        says(() -> assertThat(FINDINGS).doesNotContain(STAGE_WITHOUT_METRIC), "not to contain STAGE_WITHOUT_METRIC");
        says(
                () -> assertThat(FINDINGS).doesNotContain(STAGE_WITHOUT_METRIC, "stages.cart"),
                "not to contain STAGE_WITHOUT_METRIC at stages.cart");
    }

    @Test
    void asks_for_all_codes() {
        assertThat(FINDINGS).haveCodes(UNREACHABLE_STAGE, STAGE_WITHOUT_METRIC);
        says(
                () -> assertThat(FINDINGS).haveCodes(STAGE_WITHOUT_METRIC, UNREACHABLE_STAGE),
                "to have codes [STAGE_WITHOUT_METRIC, UNREACHABLE_STAGE]");
    }

    @Test
    void asks_for_errors() {
        assertThat(FINDINGS).hasErrors();
        assertThat(WARNINGS).hasNoErrors();
        says(() -> assertThat(FINDINGS).hasNoErrors(), "to have no errors");
        fails(
                () -> assertThat(List.<Finding>of()).hasErrors(),
                "Expecting the findings",
                "to have errors",
                "but they are nothing");
    }

    @Test
    void asks_all_that_AssertJ_asks_of_lists() {
        assertThat(FINDINGS)
                .hasSize(2)
                .contains(FINDINGS.get(0))
                .filteredOn(Finding::isError)
                .haveCodes(UNREACHABLE_STAGE);
        assertThat(FINDINGS).first().extracting(Finding::path).isEqualTo("stages.gone");
    }

    @Test
    void fails_on_null() {
        List<Finding> none = null;
        failsOnNull(() -> assertThat(none).hasNoErrors());
    }

    private static void says(ThrowingCallable assertion, String expected) {
        fails(assertion, "Expecting the findings", expected, THEY_ARE[0], THEY_ARE[1], THEY_ARE[2]);
    }
}
