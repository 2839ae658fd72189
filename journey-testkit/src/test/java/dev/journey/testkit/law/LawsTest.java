package dev.journey.testkit.law;

import static dev.journey.event.Channel.EMAIL;
import static dev.journey.testkit.law.Laws.atMost;
import static dev.journey.testkit.law.Laws.never;
import static dev.journey.testkit.law.Laws.stageIsReachedOnlyBy;
import static dev.journey.testkit.law.Laws.times;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in a journey are found by the laws that marketers state, and told by small histories. */
class LawsTest {

    @Test
    void a_good_journey_keeps_its_laws() {
        assertThatCode(() -> laws(Shop.GOOD).check()).doesNotThrowAnyException();
    }

    @Test
    void a_window_one_day_short_is_found() {
        LawViolation violation = violation(laws(Shop.WITH_A_WINDOW_ONE_DAY_SHORT));
        assertThat(violation.history().orElseThrow().entries()).hasSizeLessThanOrEqualTo(4);
        assertThat(violation).hasMessage(Expected.text("a-window-one-day-short-is-found.txt"));
    }

    @Test
    void a_missing_cap_is_found() {
        LawViolation violation = violation(laws(Shop.WITHOUT_THE_CAP));
        assertThat(violation.history().orElseThrow().entries()).hasSizeLessThanOrEqualTo(4);
        assertThat(violation).hasMessage(Expected.text("a-missing-cap-is-found.txt"));
    }

    @Test
    void a_rule_shadowed_by_another_is_found() {
        LawViolation violation = violation(laws(Shop.WITH_A_SHADOWED_RULE));
        assertThat(violation.history().orElseThrow().entries()).hasSizeLessThanOrEqualTo(4);
        assertThat(violation).hasMessage(Expected.text("a-rule-shadowed-by-another-is-found.txt"));
    }

    @Test
    void a_violation_has_its_parts_as_fields() {
        LawViolation violation = violation(laws(Shop.WITH_A_SHADOWED_RULE));
        assertThat(violation.law()).isEqualTo("every transition moves somebody");
        assertThat(violation.journey()).isEqualTo("shop");
        assertThat(violation.seed()).hasValue(15);
        assertThat(violation.how()).startsWith("transition 'customer-care' moves nobody");
        assertThat(violation.getMessage())
                .contains(
                        violation.story().indent(2).stripTrailing(),
                        violation.code().indent(4).stripTrailing());
        assertThat(violation.getSuppressed())
                .extracting(other -> ((LawViolation) other).how())
                .containsExactly(
                        "transition 'care-customer' moves nobody in 1000 histories;"
                                + " its condition never held where it is asked",
                        "nobody gets follow-up 'call-back' in 1000 histories;"
                                + " its condition never held where it is asked");
    }

    @Test
    void the_same_seed_finds_the_same_and_other_seeds_find_as_much() {
        String message = violation(laws(Shop.WITHOUT_THE_CAP)).getMessage();
        assertThat(violation(laws(Shop.WITHOUT_THE_CAP))).hasMessage(message);
        for (long seed = 10_000; seed < 40_000; seed += 10_000) {
            LawViolation other = violation(laws(Shop.WITHOUT_THE_CAP).seed(seed));
            assertThat(other.law()).isEqualTo("nobody gets more than 1 message through email within 2 days");
            assertThat(other.history().orElseThrow().entries()).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** As a violation writes it. */
    @Test
    void the_code_of_a_violation_shows_it_again() {
        Journey journey = Shop.WITH_A_WINDOW_ONE_DAY_SHORT;
        JourneyEngine engine = JourneyEngine.of(journey);
        History history = History.of(
                "anna",
                List.of(
                        Event.of("product_viewed", Instant.parse("2026-01-05T09:00:00Z")),
                        Event.of("product_viewed", Instant.parse("2026-01-06T09:00:00Z")),
                        Event.of("product_viewed", Instant.parse("2026-01-11T09:00:00Z"))));
        Life life = Life.of(engine, history, Instant.parse("2026-01-11T09:00:00Z"));
        Law law = times(3, "product_viewed").within(ofDays(7)).lead("awareness", "consideration");
        assertThat(law.brokenBy(life))
                .hasValue("3 product_viewed within 7 days by 2026-01-11T09:00:00Z, and the customer is in awareness");
    }

    private static Laws laws(Journey shop) {
        return Laws.of(shop)
                .histories(1_000)
                .seed(1)
                .law(times(3, "product_viewed").within(ofDays(7)).lead("awareness", "consideration"))
                .law(times(1, "order_placed").lead("awareness", "customer"))
                .law(atMost(1, EMAIL, ofDays(2)))
                .law(atMost(1, "cart-mail"))
                .law(never("complaint").leadsStraightTo("advocacy"))
                .law(stageIsReachedOnlyBy("customer", "order_placed", "solved"))
                .law(
                        "who is lost hears nothing more",
                        life -> life.moments().stream()
                                .filter(moment -> moment.before()
                                        .filter(before -> before.stage().equals("lost"))
                                        .isPresent())
                                .allMatch(moment -> moment.effects().isEmpty()))
                .everyTransitionFires()
                .everyFollowUpIsGivenOut();
    }

    private static LawViolation violation(Laws laws) {
        return catchThrowableOfType(LawViolation.class, laws::check);
    }
}
