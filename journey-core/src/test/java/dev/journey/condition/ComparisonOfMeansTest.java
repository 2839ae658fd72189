package dev.journey.condition;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.atMost;
import static dev.journey.condition.Comparison.exists;
import static dev.journey.condition.Comparison.greaterThan;
import static dev.journey.condition.Comparison.in;
import static dev.journey.condition.Comparison.is;
import static dev.journey.condition.Comparison.isNot;
import static dev.journey.condition.Comparison.lessThan;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparing numbers that are added up: their exact mean, and how far it is worth counting. */
class ComparisonOfMeansTest {

    @Test
    void a_mean_without_end_is_between_the_decimals_next_to_it() {
        assertThat(mean(greaterThan(0.333333333333333), "1", 3)).isTrue();
        assertThat(mean(lessThan(0.333333333333334), "1", 3)).isTrue();
        assertThat(mean(is(0.333333333333333), "1", 3)).isFalse();
        assertThat(mean(isNot(0.333333333333333), "1", 3)).isTrue();
        assertThat(mean(in(0.333333333333333, 0.333333333333334), "1", 3)).isFalse();
        assertThat(mean(atLeast(0.666666666666667), "2", 3)).isFalse();
        assertThat(mean(atMost(0.666666666666667), "2", 3)).isTrue();
    }

    @Test
    void a_mean_that_has_an_end_is_equal_to_it() {
        assertThat(mean(is(0.1), "1.0", 10)).isTrue();
        assertThat(mean(atLeast(0.1).and(atMost(0.1)), "1.0", 10)).isTrue();
        assertThat(mean(in(0.2, 0.1), "1.0", 10)).isTrue();
        assertThat(mean(isNot(0.1), "1.0", 10)).isFalse();
    }

    @Test
    void a_mean_may_be_negative_and_longer_than_any_attribute() {
        assertThat(mean(lessThan(-0.333333333333333), "-1", 3)).isTrue();
        assertThat(mean(greaterThan(999_999_999_999_999d), "1000000000000000", 1))
                .isTrue();
        assertThat(mean(is(1), "1.0000000000000000000001", 1)).isFalse();
    }

    @Test
    void a_mean_is_a_number_and_there() {
        assertThat(mean(exists(true), "0", 1)).isTrue();
        assertThat(mean(exists(false), "0", 1)).isFalse();
        assertThat(mean(is("5"), "5", 1)).isFalse();
        assertThat(mean(isNot("5"), "5", 1)).isTrue();
        assertThat(mean(isNot(true), "5", 1)).isTrue();
        assertThat(mean(atLeast("0"), "5", 1)).isFalse();
        assertThat(mean(in("5", "6"), "5", 1)).isFalse();
    }

    static Stream<Comparison> comparisons() {
        return Stream.of(
                atLeast(3),
                greaterThan(3),
                atMost(3),
                lessThan(2.5),
                is(0),
                isNot(0),
                is(4),
                isNot(4),
                in(2, 7, 5),
                atLeast(2).and(lessThan(6)),
                atLeast(-100_000_000_000_000d),
                lessThan(-1),
                exists(true),
                exists(false),
                is("4"),
                isNot("4"),
                Comparison.of(Operator.IN, List.of()));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void a_number_that_only_grows_is_counted_until_nothing_changes_any_more(Comparison comparison) {
        int enough = comparison.enough();

        assertThat(enough).isBetween(1, 8);
        assertThat(List.of(enough + 1, enough + 2, 1_000, 1_000_000))
                .allMatch(more -> counted(comparison, more) == counted(comparison, enough));
    }

    @Test
    void nobody_counts_further_than_an_int() {
        assertThat(atLeast(900_000_000_000_000d).enough()).isEqualTo(Integer.MAX_VALUE);
    }

    private static boolean mean(Comparison comparison, String sum, long numbers) {
        return comparison.holdsForMean(new BigDecimal(sum), numbers);
    }

    private static boolean counted(Comparison comparison, int number) {
        return comparison.holdsForMean(BigDecimal.valueOf(number), 1);
    }
}
