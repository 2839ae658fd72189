package dev.journey.condition;

import static dev.journey.condition.Conditions.aggregate;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.max;
import static dev.journey.condition.Conditions.min;
import static dev.journey.condition.Conditions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.Channel;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AggregateTest {

    private static final Aggregate SPENT = sum("value", "order_placed").atLeast(500);

    static List<Arguments> words() {
        return List.of(
                Arguments.of(SPENT, "sum", "sum of value of order_placed at least 500"),
                Arguments.of(
                        SPENT.within(Duration.ofDays(90)),
                        "sum",
                        "sum of value of order_placed within 90 days at least 500"),
                Arguments.of(
                        SPENT.within(Period.ofMonths(3)).overJourney(),
                        "sum",
                        "sum of value of order_placed within 3 months over the journey at least 500"),
                Arguments.of(SPENT.overJourney().over(Scope.STAGE), "sum", "sum of value of order_placed at least 500"),
                Arguments.of(
                        average("rating", "review").lessThan(3), "average", "average of rating of review less than 3"),
                Arguments.of(min("price", "viewed").atMost(9.5), "min", "min of price of viewed at most 9.5"),
                Arguments.of(max("price", "viewed").greaterThan(0), "max", "max of price of viewed greater than 0"),
                Arguments.of(latest("plan", "chosen").is("gold"), "latest", "latest of plan of chosen 'gold'"),
                Arguments.of(distinct("sku", "viewed").in(3, 4), "distinct", "distinct of sku of viewed one of 3, 4"),
                Arguments.of(
                        SPENT.at("shop").through(Channel.WEBSITE).where("coupon", Comparison.exists(false)),
                        "sum",
                        "sum of value of order_placed at shop through website with coupon present: false at least"
                                + " 500"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void has_the_kind_of_its_function_and_reads_in_words(Aggregate condition, String kind, String words) {
        assertThat(condition.kind()).isEqualTo(kind);
        assertThat(condition).hasToString(words);
    }

    @Test
    void says_what_is_compared_without_saying_with_what() {
        assertThat(SPENT.within(Duration.ofDays(1)).overJourney().subject())
                .isEqualTo("sum of value of order_placed within 1 day over the journey");
    }

    @Test
    void looks_back_over_the_present_stage_unless_it_says_otherwise() {
        assertThat(SPENT.statedOver()).isEmpty();
        assertThat(SPENT.over()).isEqualTo(Scope.STAGE);
        assertThat(SPENT.overJourney().over()).isEqualTo(Scope.JOURNEY);
        assertThat(SPENT.over(Scope.STAGE).statedOver()).contains(Scope.STAGE);
    }

    @Test
    void is_equal_to_another_that_says_the_same() {
        assertThat(SPENT)
                .isEqualTo(aggregate(AggregateFunction.SUM, "value", EventPattern.of("order_placed"))
                        .compares(Comparison.atLeast(500)))
                .isEqualTo(max("value", "order_placed").atLeast(500).withFunction(AggregateFunction.SUM))
                .isNotEqualTo(SPENT.over(Scope.STAGE))
                .isNotEqualTo(SPENT.within(Duration.ofDays(1)))
                .isNotEqualTo(SPENT.withFunction(AggregateFunction.MAX));
        assertThat(SPENT.within(Duration.ofDays(7))).isEqualTo(SPENT.within(Length.parse("P1W")));
        assertThat(SPENT.within(Period.ofDays(7))).isNotEqualTo(SPENT.within(Duration.ofDays(7)));
    }

    @Test
    void narrows_its_events_step_by_step() {
        assertThat(SPENT.where("a", Comparison.atLeast(1))
                        .where("b", Comparison.is("x"))
                        .pattern())
                .isEqualTo(EventPattern.of("order_placed")
                        .where("a", Comparison.atLeast(1))
                        .where("b", Comparison.is("x")));
        assertThat(SPENT.patterns()).containsExactly(SPENT.pattern());
        assertThat(SPENT.parts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AggregateFunction.class)
    void rejects_an_attribute_without_a_name(AggregateFunction function) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregate.of(function, "\t", EventPattern.any(), Comparison.atLeast(1)))
                .withMessage("attribute name of '" + function.key() + "' must not be blank: '\t'");
    }

    @Test
    void rejects_a_length_that_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPENT.within(Duration.ZERO))
                .withMessage("length must be of whole seconds, at least one: PT0S");
    }

    @Test
    void passes_over_texts_where_its_function_is_of_numbers() {
        assertThat(AggregateFunction.values())
                .filteredOn(AggregateFunction::isOfNumbers)
                .containsExactly(
                        AggregateFunction.SUM, AggregateFunction.AVERAGE, AggregateFunction.MIN, AggregateFunction.MAX);
    }
}
