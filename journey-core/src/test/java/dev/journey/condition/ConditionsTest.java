package dev.journey.condition;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {

    static List<Arguments> conditions() {
        return List.of(
                Arguments.of(occurred("a"), "occurred", "a"),
                Arguments.of(inStageFor(Duration.ofDays(14)), "inStageFor", "in the stage for 14 days"),
                Arguments.of(inStageFor(Period.ofMonths(1)), "inStageFor", "in the stage for 1 month"),
                Arguments.of(inactiveFor(Duration.ofHours(24)), "inactiveFor", "no event for 1 day"),
                Arguments.of(
                        inactiveFor(Period.ofDays(7)).without("order_placed").overJourney(),
                        "inactiveFor",
                        "no order_placed for 7 calendar days over the journey"),
                Arguments.of(allOf(occurred("a"), always()), "allOf", "a and always"),
                Arguments.of(anyOf(allOf(occurred("a"), occurred("b")), occurred("c")), "anyOf", "(a and b) or c"),
                Arguments.of(anyOf(), "anyOf", "never"),
                Arguments.of(not(occurred("a")), "not", "not (a)"),
                Arguments.of(always(), "always", "always"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void have_a_kind_and_words(Condition condition, String kind, String words) {
        assertThat(condition.kind()).isEqualTo(kind);
        assertThat(condition).hasToString(words);
    }

    @Test
    void have_parts_only_where_they_are_made_of_others() {
        assertThat(allOf(always(), occurred("a")).parts()).containsExactly(always(), occurred("a"));
        assertThat(not(always()).parts()).containsExactly(always());
        assertThat(occurred("a").parts()).isEmpty();
        assertThat(inactiveFor(Duration.ofDays(1)).parts()).isEmpty();
    }

    @Test
    void do_not_change_with_the_list_they_were_made_of() {
        List<Condition> parts = new ArrayList<>(List.of(always()));
        Condition all = new AllOf(parts);
        Condition any = new AnyOf(parts);
        parts.clear();
        assertThat(all.parts()).hasSize(1);
        assertThat(any.parts()).hasSize(1);
    }

    @Test
    void are_equal_by_what_they_say() {
        assertThat(inStageFor(Duration.ofDays(7))).isEqualTo(inStageFor(Length.parse("P1W")));
        assertThat(occurred("a").atLeast(1)).isNotEqualTo(occurred("a"));
        assertThat(allOf()).isNotEqualTo(anyOf());
    }

    @Test
    void reject_what_is_not_there() {
        assertThatNullPointerException().isThrownBy(() -> not(null)).withMessage("condition");
        assertThatNullPointerException().isThrownBy(() -> new InStageFor(null)).withMessage("length");
    }
}
