package dev.journey.condition;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.Channel;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurredTest {

    static List<Arguments> words() {
        Occurred viewed = occurred("product_viewed");
        return List.of(
                Arguments.of(viewed, "product_viewed"),
                Arguments.of(viewed.atLeast(3), "at least 3 product_viewed"),
                Arguments.of(viewed.atMost(0), "at most 0 product_viewed"),
                Arguments.of(viewed.exactly(2), "exactly 2 product_viewed"),
                Arguments.of(viewed.atLeast(2).atMost(2), "exactly 2 product_viewed"),
                Arguments.of(viewed.atLeast(2).atMost(5), "2 to 5 product_viewed"),
                Arguments.of(viewed.atLeast(0), "at least 0 product_viewed"),
                Arguments.of(viewed.within(Duration.ofDays(7)), "product_viewed within 7 days"),
                Arguments.of(viewed.within(Period.ofDays(7)), "product_viewed within 7 calendar days"),
                Arguments.of(viewed.overJourney(), "product_viewed over the journey"),
                Arguments.of(viewed.overJourney().over(Scope.STAGE), "product_viewed"),
                Arguments.of(
                        viewed.at("home").through(Channel.WEBSITE).where("price", Comparison.atLeast(4)),
                        "product_viewed at home through website with price at least 4"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void reads_in_words(Occurred condition, String words) {
        assertThat(condition).hasToString(words);
    }

    @Test
    void asks_for_one_event_unless_bounds_are_given() {
        assertThat(occurred("a").fewest()).isEqualTo(1);
        assertThat(occurred("a").atLeast(3).fewest()).isEqualTo(3);
        assertThat(occurred("a").atMost(3).fewest()).isZero();
        assertThat(occurred("a").exactly(3).fewest()).isEqualTo(3);
    }

    @Test
    void counts_in_the_present_stage_unless_it_says_otherwise() {
        assertThat(occurred("a").over()).isEqualTo(Scope.STAGE);
        assertThat(occurred("a").overJourney().over()).isEqualTo(Scope.JOURNEY);
    }

    @Test
    void narrows_an_attribute_that_is_compared_twice() {
        assertThat(occurred("a").where("x", Comparison.atLeast(1)).where("x", Comparison.atMost(2)))
                .isEqualTo(occurred("a").where("x", Comparison.atLeast(1).and(Comparison.atMost(2))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Occurred.MOST})
    void takes_a_bound_up_to_a_million(int count) {
        assertThat(occurred("a").atLeast(count).atLeast()).hasValue(count);
        assertThat(occurred("a").atMost(count).atMost()).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Occurred.MOST + 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void rejects_a_bound_outside_its_range(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occurred("a").atLeast(count))
                .withMessage("'atLeast' of 'a' must be a whole number from 0 to 1000000: " + count);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occurred("a").atMost(count))
                .withMessage("'atMost' of 'a' must be a whole number from 0 to 1000000: " + count);
    }

    @Test
    void may_have_bounds_that_no_number_satisfies() {
        Occurred never = occurred("a").atLeast(5).atMost(2);

        assertThat(never.allows(2)).isFalse();
        assertThat(never.allows(5)).isFalse();
    }

    @Test
    void takes_a_count_in_place_of_bounds_that_lie_elsewhere() {
        assertThat(occurred("a").atLeast(5).exactly(2)).isEqualTo(occurred("a").exactly(2));
    }
}
