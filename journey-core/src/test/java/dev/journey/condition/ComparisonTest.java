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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.AttributeValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    private static final AttributeValue FIVE = AttributeValue.of(5);
    private static final AttributeValue M = AttributeValue.of("m");
    private static final AttributeValue TRUE = AttributeValue.of(true);

    private static Comparison of(Operator operator, AttributeValue... values) {
        return Comparison.of(operator, Arrays.asList(values));
    }

    private static boolean holds(Comparison comparison, AttributeValue value) {
        return comparison.holds(Optional.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "IS, false, true, false",
        "IS_NOT, true, false, true",
        "IN, false, true, false",
        "AT_LEAST, false, true, true",
        "GREATER_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void holds_a_number_against_five(Operator operator, boolean four, boolean five, boolean six) {
        Comparison comparison = of(operator, FIVE);
        assertThat(holds(comparison, AttributeValue.of(4.999))).isEqualTo(four);
        assertThat(holds(comparison, AttributeValue.of(5.0))).isEqualTo(five);
        assertThat(holds(comparison, AttributeValue.of(10))).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({
        "IS, false, true, false",
        "IS_NOT, true, false, true",
        "IN, false, true, false",
        "AT_LEAST, false, true, true",
        "GREATER_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void holds_a_text_against_m(Operator operator, boolean before, boolean equal, boolean after) {
        Comparison comparison = of(operator, M);
        assertThat(holds(comparison, AttributeValue.of("Z"))).isEqualTo(before);
        assertThat(holds(comparison, AttributeValue.of("m"))).isEqualTo(equal);
        assertThat(holds(comparison, AttributeValue.of("ma"))).isEqualTo(after);
    }

    @Test
    void takes_true_and_false_as_equal_or_not() {
        assertThat(holds(is(true), TRUE)).isTrue();
        assertThat(holds(is(true), AttributeValue.of(false))).isFalse();
        assertThat(holds(of(Operator.IS_NOT, TRUE), AttributeValue.of(false))).isTrue();
    }

    static Stream<Operator> orders() {
        return Stream.of(Operator.AT_LEAST, Operator.GREATER_THAN, Operator.AT_MOST, Operator.LESS_THAN);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void orders_no_values_of_different_kinds_nor_true_and_false(Operator operator) {
        assertThat(holds(of(operator, FIVE), AttributeValue.of("5"))).isFalse();
        assertThat(holds(of(operator, M), FIVE)).isFalse();
        assertThat(holds(of(operator, TRUE), TRUE)).isFalse();
        assertThat(holds(of(operator, TRUE), FIVE)).isFalse();
    }

    @Test
    void finds_values_of_different_kinds_unequal() {
        assertThat(holds(is(5), AttributeValue.of("5"))).isFalse();
        assertThat(holds(isNot(5), AttributeValue.of("5"))).isTrue();
        assertThat(holds(isNot("true"), TRUE)).isTrue();
        assertThat(holds(in("5", "true"), FIVE)).isFalse();
    }

    @Test
    void takes_one_of_several_values_of_any_kind() {
        Comparison comparison = of(Operator.IN, FIVE, M, TRUE);
        assertThat(Stream.of(FIVE, M, TRUE)).allMatch(value -> holds(comparison, value));
        assertThat(holds(comparison, AttributeValue.of("5"))).isFalse();
        assertThat(holds(of(Operator.IN), FIVE)).isFalse();
    }

    @Test
    void asks_whether_an_attribute_is_there() {
        assertThat(holds(exists(true), FIVE)).isTrue();
        assertThat(holds(exists(false), FIVE)).isFalse();
        assertThat(exists(true).holds(Optional.empty())).isFalse();
        assertThat(exists(false).holds(Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Operator.class, mode = EnumSource.Mode.EXCLUDE, names = "EXISTS")
    void is_not_satisfied_by_an_absent_attribute(Operator operator) {
        assertThat(of(operator, FIVE).holds(Optional.empty())).isFalse();
        assertThat(of(operator, FIVE).and(exists(false)).holds(Optional.empty()))
                .isFalse();
    }

    @Test
    void has_a_word_for_texts_wherever_it_has_one_for_numbers() {
        assertThat(atLeast("m")).isEqualTo(of(Operator.AT_LEAST, M));
        assertThat(greaterThan("m")).isEqualTo(of(Operator.GREATER_THAN, M));
        assertThat(atMost("m")).isEqualTo(of(Operator.AT_MOST, M));
        assertThat(lessThan("m")).isEqualTo(of(Operator.LESS_THAN, M));
        assertThat(isNot(true)).isEqualTo(of(Operator.IS_NOT, TRUE));
        assertThat(in(5, 6)).isEqualTo(of(Operator.IN, FIVE, AttributeValue.of(6)));
    }

    @Test
    void states_several_things_that_must_all_hold() {
        Comparison between = greaterThan(0).and(lessThan(10)).and(isNot(5));
        assertThat(holds(between, AttributeValue.of(9.99))).isTrue();
        assertThat(holds(between, FIVE)).isFalse();
        assertThat(holds(between, AttributeValue.of(0))).isFalse();
        assertThat(holds(between, AttributeValue.of(10))).isFalse();
    }

    @Test
    void does_not_depend_on_the_order_of_what_is_stated() {
        Comparison comparison = atMost(10).and(atLeast(4));
        assertThat(comparison).isEqualTo(atLeast(4).and(atMost(10))).hasToString("at least 4 and at most 10");
        assertThat(comparison.tests()).containsOnlyKeys(Operator.AT_LEAST, Operator.AT_MOST);
        assertThat(comparison.tests().keySet()).containsExactly(Operator.AT_LEAST, Operator.AT_MOST);
    }

    @Test
    void may_contradict_itself_and_then_never_holds() {
        Comparison contradiction = atLeast(10).and(atMost(4));
        assertThat(Stream.of(AttributeValue.of(3), FIVE, AttributeValue.of(11), M))
                .noneMatch(value -> holds(contradiction, value));
    }

    @Test
    void rejects_an_operator_that_is_used_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(4).and(atMost(9)).and(atLeast(5)))
                .withMessage("comparison must use 'atLeast' once: at least 4 and at most 9 and at least 5");
    }

    @Test
    void rejects_the_wrong_number_of_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Operator.AT_LEAST, FIVE, FIVE))
                .withMessage("'atLeast' must have one value: [5, 5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Operator.IS))
                .withMessage("'is' must have one value: []");
    }

    @Test
    void rejects_an_exists_that_is_neither_true_nor_false() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Operator.EXISTS, AttributeValue.of("yes")))
                .withMessage("'exists' must be true or false: [yes]");
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of(is(5), "5"),
                Arguments.of(is("m"), "'m'"),
                Arguments.of(is("5"), "'5'"),
                Arguments.of(isNot("m"), "not 'm'"),
                Arguments.of(in("DE", "AT"), "one of 'DE', 'AT'"),
                Arguments.of(in(1, 2.5), "one of 1, 2.5"),
                Arguments.of(of(Operator.IN), "one of nothing"),
                Arguments.of(atLeast(4), "at least 4"),
                Arguments.of(greaterThan(0).and(lessThan(12.5)), "greater than 0 and less than 12.5"),
                Arguments.of(atMost(-1), "at most -1"),
                Arguments.of(exists(false), "present: false"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void reads_in_words(Comparison comparison, String words) {
        assertThat(comparison).hasToString(words);
    }
}
