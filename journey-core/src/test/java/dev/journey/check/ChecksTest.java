package dev.journey.check;

import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private enum HouseCode implements Code {
        JOURNEY_WITHOUT_NAME;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    /** A rule of the host that says which code it reports. */
    private static final class Named implements Check {

        @Override
        public List<Finding> findings(Journey journey) {
            return journey.name().isPresent()
                    ? List.of()
                    : List.of(new Finding(HouseCode.JOURNEY_WITHOUT_NAME, "name", "it has no name", "give it one"));
        }

        @Override
        public Set<Code> codes() {
            return Set.of(HouseCode.JOURNEY_WITHOUT_NAME);
        }
    }

    @SuppressWarnings("UnnecessaryMethodReference") // a check that says no more than its findings
    private static final Check NAMELESS = new Named()::findings;

    private static final Journey POOR = Journey.builder("poor").stage("a").build();

    @Test
    void a_good_map_has_no_finding_on_any_question() {
        StageMeasure measure = new StageMeasure("buy", 9, 9, 0, 0, 0, 9, 0, Optional.empty(), Optional.empty());
        Checks checks = Checks.standard().asOf(LocalDate.parse("2027-01-31")).withMeasures(List.of(measure));

        assertThat(checks.check(GoodMap.journey())).isEmpty();
    }

    @Test
    void the_first_journey_of_a_user_has_no_error() {
        Journey shop = Journey.builder("web-shop")
                .persona("gift-giver")
                .stage("awareness", stage -> stage.touchpoint("product-page", Channel.WEBSITE, "product_viewed"))
                .stage("consideration", stage -> stage.touchpoint("checkout", Channel.WEBSITE, "order_placed"))
                .stage("customer")
                .transition(
                        "awareness",
                        "consideration",
                        occurred("product_viewed").atLeast(3).within(ofDays(7)))
                .transition("consideration", "customer", occurred("order_placed"))
                .build();

        assertThat(Checks.standard().check(shop)).isNotEmpty().noneMatch(Finding::isError);
    }

    @Test
    void structure_asks_of_the_machine_only() {
        assertThat(Checks.structure().check(POOR))
                .extracting(Finding::code)
                .containsExactly(FindingCode.DEAD_END, FindingCode.STAGE_WITHOUT_TOUCHPOINT);
        assertThat(Checks.standard().check(POOR))
                .startsWith(Checks.structure().check(POOR).toArray(Finding[]::new))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_code_can_be_switched_off() {
        assertThat(Checks.structure().without(FindingCode.DEAD_END).check(POOR))
                .extracting(Finding::code)
                .containsExactly(FindingCode.STAGE_WITHOUT_TOUCHPOINT);
        assertThat(Checks.structure().check(POOR)).hasSize(2);
    }

    @Test
    void a_severity_can_be_changed_and_the_last_word_counts() {
        Checks checks = Checks.structure()
                .withSeverity(FindingCode.DEAD_END, Severity.WARNING)
                .withSeverity(FindingCode.DEAD_END, Severity.ERROR);

        assertThat(checks.check(POOR)).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(checks.check(POOR).get(0).toString()).startsWith("ERROR DEAD_END at stages.a: ");
    }

    @Test
    void a_host_adds_rules_under_codes_of_its_own() {
        Checks checks = Checks.structure().plus(NAMELESS);

        assertThat(checks.check(GoodMap.journey()))
                .extracting(Finding::toString)
                .containsExactly("ERROR JOURNEY_WITHOUT_NAME at name: it has no name; give it one");
        assertThat(checks.withSeverity(HouseCode.JOURNEY_WITHOUT_NAME, Severity.WARNING)
                        .check(GoodMap.journey()))
                .noneMatch(Finding::isError);
        assertThat(checks.without(HouseCode.JOURNEY_WITHOUT_NAME).check(GoodMap.journey()))
                .isEmpty();
    }

    @Test
    void channels_for_help_are_the_choice_of_the_host() {
        Checks checks = Checks.standard().withSupportChannels(Channel.COMMUNITY);

        assertThat(checks.check(GoodMap.journey()))
                .extracting(Finding::message)
                .containsExactly("no stage after the purchase has a channel for help (community)");
        assertThatThrownBy(Checks.standard()::withSupportChannels)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("channels on which customers get help must be at least one");
    }

    @Test
    void a_review_without_a_rhythm_keeps_the_one_of_the_checks() {
        Checks yearly = Checks.standard();
        Checks monthly = yearly.withReviewEvery(Length.parse("P1M"));

        assertThat(overdue(yearly.asOf(LocalDate.parse("2027-11-01")))).isEmpty();
        assertThat(overdue(yearly.asOf(LocalDate.parse("2027-11-02")))).hasSize(1);
        assertThat(overdue(monthly.asOf(LocalDate.parse("2026-12-01")))).isEmpty();
        assertThat(overdue(monthly.asOf(LocalDate.parse("2026-12-02")))).hasSize(1);
    }

    private static List<Finding> overdue(Checks checks) {
        return checks.without(FindingCode.ACTION_OVERDUE).check(GoodMap.journey());
    }

    @Test
    void a_threshold_below_nothing_is_refused() {
        Checks none = Checks.standard().withMostTouchpoints(0);

        assertThat(none.check(GoodMap.journey()))
                .extracting(Finding::code)
                .containsExactly(FindingCode.LONG_WAY_TO_PURCHASE);
        assertThatThrownBy(() -> Checks.standard().withMostTouchpoints(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most touchpoints must not be negative: -1");
    }

    @Test
    void a_host_that_names_its_codes_is_told_of_stale_suppressions() {
        Journey journey = GoodMap.builder()
                .name("Good")
                .suppression(new Suppression("JOURNEY_WITHOUT_NAME", Optional.empty(), "nobody sees it"))
                .build();

        assertThat(Checks.structure().plus(new Named()).check(journey))
                .extracting(Finding::code)
                .containsExactly(FindingCode.STALE_SUPPRESSION);
        assertThat(Checks.structure().plus(NAMELESS).check(journey))
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_SUPPRESSED_CODE);
    }
}
