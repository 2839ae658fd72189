package dev.journey.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coverage says which transitions, follow-ups and branches of conditions were reached, and which were not. */
class JourneyCoverageTest {

    private static final JourneyEngine ENGINE = JourneyEngine.of(Shop.GOOD);
    private static final Instant END = Instant.parse("2026-01-31T09:00:00Z");

    @Test
    void of_a_test_of_somebody_who_buys_at_once() {
        JourneyCoverage coverage = JourneyCoverage.of(Shop.GOOD);
        coverage.record(ENGINE, buysAtOnce(), END);
        assertThat(coverage).hasToString(Expected.text("of-a-test-of-somebody-who-buys-at-once.txt"));
    }

    @Test
    void nothing_is_reached_without_a_test() {
        assertThat(JourneyCoverage.of(Shop.GOOD).percent()).isZero();
        assertThat(JourneyCoverage.of(Shop.GOOD).missing()).hasSize(29);
    }

    @Test
    void a_journey_without_rules_is_covered() {
        Journey bare = Journey.builder("bare").stage("a").build();
        assertThat(JourneyCoverage.of(bare)).hasToString("journey 'bare', version 1: 100 % (0 of 0)");
    }

    @Test
    void too_little_is_an_error_that_names_what_is_missing() {
        JourneyCoverage coverage = Laws.of(Shop.GOOD).histories(20).coverage();
        assertThatCode(() -> coverage.assertAtLeast(50)).doesNotThrowAnyException();
        assertThatThrownBy(() -> coverage.assertAtLeast(90))
                .isInstanceOf(AssertionError.class)
                .hasMessage(Expected.text("too-little-is-an-error-that-names-what-is-missing.txt"));
    }

    @Test
    void random_histories_reach_everything() {
        assertThat(Laws.of(Shop.GOOD).histories(1_000).coverage().missing()).isEmpty();
    }

    @Test
    void parts_that_were_gathered_apart_are_merged() {
        JourneyCoverage one = JourneyCoverage.of(Shop.GOOD);
        one.record(ENGINE, buysAtOnce(), END);
        JourneyCoverage other = JourneyCoverage.of(Shop.GOOD);
        other.record(Life.of(ENGINE, buysAtOnce(), END));
        JourneyCoverage both = JourneyCoverage.of(Shop.GOOD);
        both.merge(one);
        both.merge(other);
        assertThat(both.missing()).isEqualTo(one.missing());
        assertThat(both.parts().values().stream().mapToLong(times -> times).sum())
                .isEqualTo(2
                        * one.parts().values().stream()
                                .mapToLong(times -> times)
                                .sum());
    }

    @Test
    void of_different_journeys_is_not_merged() {
        JourneyCoverage coverage = JourneyCoverage.of(Shop.GOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage.merge(JourneyCoverage.of(Shop.GOOD.withVersion(2))))
                .withMessage("coverage is of journey 'shop', version 1, and must not be mixed with another:"
                        + " 'shop', version 2");
    }

    private static History buysAtOnce() {
        return History.of("anna", List.of(Event.of("order_placed", Instant.parse("2026-01-01T09:00:00Z"))));
    }
}
