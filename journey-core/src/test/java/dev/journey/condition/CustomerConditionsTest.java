package dev.journey.condition;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.custom;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.persona;
import static dev.journey.condition.Conditions.score;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.condition.Conditions.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.journey.event.AttributeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditions on who the customer is, not on what the customer did. */
class CustomerConditionsTest {

    private static final AttributeValue TWENTY = AttributeValue.of(20);

    static List<Arguments> conditions() {
        return List.of(
                Arguments.of(attribute("country").is("DE"), "attribute", "the customer's country 'DE'"),
                Arguments.of(attribute("orders").atLeast(2), "attribute", "the customer's orders at least 2"),
                Arguments.of(attribute("e-mail").exists(false), "attribute", "the customer's e-mail present: false"),
                Arguments.of(persona("gift-giver"), "persona", "of persona gift-giver"),
                Arguments.of(score().atLeast(20), "score", "score at least 20"),
                Arguments.of(
                        score().compares(Comparison.greaterThan(-5).and(Comparison.lessThan(0.5))),
                        "score",
                        "score greater than -5 and less than 0.5"),
                Arguments.of(variant("cta", "green"), "variant", "in variant green of experiment cta"),
                Arguments.of(custom("in-service-area"), "custom", "in-service-area"),
                Arguments.of(custom("in-service-area", Map.of("km", TWENTY)), "custom", "in-service-area (km 20)"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void have_a_kind_and_words_and_no_parts(Condition condition, String kind, String words) {
        assertThat(condition.kind()).isEqualTo(kind);
        assertThat(condition).hasToString(words);
        assertThat(condition.parts()).isEmpty();
    }

    @Test
    void are_equal_by_what_they_say() {
        assertThat(attribute("orders").is(1)).isEqualTo(attribute("orders").is(1.0));
        assertThat(attribute("orders").is(1)).isNotEqualTo(attribute("orders").is("1"));
        assertThat(score().is(1)).isEqualTo(new Score(Comparison.is(1)));
        assertThat(variant("a", "b")).isNotEqualTo(variant("b", "a"));
        assertThat(persona("a")).isEqualTo(new OfPersona("a"));
        assertThat(custom("a")).isEqualTo(custom("a", Map.of())).isNotEqualTo(custom("a", Map.of("km", TWENTY)));
    }

    @Test
    void keep_the_parameters_of_a_custom_condition_as_they_were_in_order() {
        Map<String, AttributeValue> with = new LinkedHashMap<>();
        with.put("km", TWENTY);
        with.put("around", AttributeValue.of("Ulm"));
        with.put("by-road", AttributeValue.of(true));
        Custom nearby = custom("nearby", with);
        with.clear();

        assertThat(nearby).hasToString("nearby (km 20, around 'Ulm', by-road true)");
        assertThat(nearby.with()).isUnmodifiable();
    }

    @Test
    void are_found_within_others() {
        Condition inside = custom("nearby");
        Condition whole = allOf(not(inside), score().atLeast(1));

        assertThat(whole.all()).containsExactly(whole, not(inside), inside, score().atLeast(1));
    }

    @Test
    void reject_a_name_that_is_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attribute(" ").exists(true))
                .withMessage("attribute name of a profile must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> custom(""))
                .withMessage("name of a custom condition must not be blank: ''");
    }

    @Test
    void reject_what_is_not_there() {
        assertThatNullPointerException().isThrownBy(() -> persona(null)).withMessage("persona");
        assertThatNullPointerException()
                .isThrownBy(() -> variant(null, "green"))
                .withMessage("experiment");
        assertThatNullPointerException().isThrownBy(() -> variant("cta", null)).withMessage("variant");
        assertThatNullPointerException().isThrownBy(() -> new Score(null)).withMessage("comparison");
        assertThatNullPointerException()
                .isThrownBy(() -> attribute("country").compares(null))
                .withMessage("comparison");
        assertThatNullPointerException()
                .isThrownBy(() -> new CustomerFacts("c", Map.of(), 0, null))
                .withMessage("stage");
    }

    static List<Arguments> comparisons() {
        Comparing<ProfileAttribute> of = attribute("x");
        return List.of(
                Arguments.of(of.is(4), Comparison.is(4)),
                Arguments.of(of.is("m"), Comparison.is("m")),
                Arguments.of(of.is(true), Comparison.is(true)),
                Arguments.of(of.isNot(4), Comparison.isNot(4)),
                Arguments.of(of.isNot("m"), Comparison.isNot("m")),
                Arguments.of(of.in(4, 5), Comparison.in(4, 5)),
                Arguments.of(of.in("m", "n"), Comparison.in("m", "n")),
                Arguments.of(of.atLeast(4), Comparison.atLeast(4)),
                Arguments.of(of.greaterThan(4), Comparison.greaterThan(4)),
                Arguments.of(of.atMost(4), Comparison.atMost(4)),
                Arguments.of(of.lessThan(4), Comparison.lessThan(4)),
                Arguments.of(of.exists(true), Comparison.exists(true)),
                Arguments.of(of.exists(false), Comparison.exists(false)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void compare_as_their_last_word_says(ProfileAttribute condition, Comparison comparison) {
        assertThat(condition).isEqualTo(new ProfileAttribute("x", comparison));
    }

    @Test
    void compare_with_one_beginning_again_and_again() {
        Comparing<Aggregate> spent = sum("value", "order_placed");

        assertThat(spent.atLeast(1).comparison()).isEqualTo(Comparison.atLeast(1));
        assertThat(spent.atMost(2).comparison()).isEqualTo(Comparison.atMost(2));
    }
}
