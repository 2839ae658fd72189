package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.journey.event.AttributeValue.Decimal;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets were computed by another implementation of SHA-256, from the text of the rule. */
class ExperimentTest {

    private static Experiment.Builder cta() {
        return Experiment.builder("cta");
    }

    @ParameterizedTest
    @CsvSource({"anna, 7630", "bob, 5277", "c1, 5568", "c2, 3939", "d1, 772", "c4871, 0", "c2973, 9999", "zoë, 6698"})
    void puts_a_customer_into_the_bucket_of_the_hash(String customer, int bucket) {
        assertThat(cta().build().bucketOf(customer)).isEqualTo(bucket);
    }

    @Test
    void puts_a_customer_into_another_bucket_of_another_experiment() {
        assertThat(Experiment.builder("price").build().bucketOf("anna")).isEqualTo(3184);
    }

    @ParameterizedTest
    @CsvSource({"anna, green", "bob, control", "c1, green", "c2, control", "d1, holdout"})
    void divides_what_is_not_held_out_by_weight(String customer, String variant) {
        Experiment experiment =
                cta().holdout(10).variant("control", 50).variant("green", 50).build();

        assertThat(experiment.variantOf(customer)).isEqualTo(variant);
    }

    @ParameterizedTest
    @CsvSource({"c4871, first", "c10211, first", "c10054, second", "c2973, second"})
    void holds_nobody_out_unless_told_to(String customer, String variant) {
        Experiment experiment = cta().variant("first", 1).variant("second", 1).build();

        assertThat(experiment.holdout()).isEqualTo(new Decimal(BigDecimal.ZERO));
        assertThat(experiment.variantOf(customer)).isEqualTo(variant);
        assertThat(cta().holdout(0)
                        .variant("first", 1)
                        .variant("second", 1)
                        .build()
                        .variantOf(customer))
                .isEqualTo(variant);
    }

    @ParameterizedTest
    @CsvSource({"c4871", "c2973", "anna"})
    void may_hold_everybody_out(String customer) {
        assertThat(cta().holdout(100).variant("green", 1).build().variantOf(customer))
                .isEqualTo("holdout");
    }

    @ParameterizedTest
    @CsvSource({"c8641, holdout", "c6845, green"})
    void holds_out_to_a_hundredth_of_a_percent(String customer, String variant) {
        assertThat(cta().holdout(12.34).variant("green", 1).build().variantOf(customer))
                .isEqualTo(variant);
    }

    @ParameterizedTest
    @CsvSource({"c9605, first", "c39975, second"})
    void divides_in_whole_numbers(String customer, String variant) {
        Experiment experiment = cta().variant("first", 1).variant("second", 2).build();

        assertThat(experiment.variantOf(customer)).isEqualTo(variant);
    }

    @Test
    void gives_nobody_a_variant_without_weight() {
        Experiment experiment = cta().variant("before", 0)
                .variant("green", 1)
                .variant("between", 0)
                .variant("red", 1)
                .variant("after", 0)
                .build();

        assertThat(IntStream.range(0, 2_000).mapToObj(i -> experiment.variantOf("c" + i)))
                .containsOnly("green", "red");
    }

    @Test
    void gives_the_variants_in_the_order_of_the_file() {
        Experiment experiment =
                cta().holdout(10).variant("green", 50).variant("control", 50).build();

        assertThat(experiment.variantOf("anna")).isEqualTo("control");
        assertThat(experiment.variantOf("bob")).isEqualTo("green");
        assertThat(experiment)
                .isNotEqualTo(cta().holdout(10)
                        .variant("control", 50)
                        .variant("green", 50)
                        .build());
    }

    @Test
    void divides_by_weights_as_large_as_they_may_be() {
        Experiment experiment = cta().variant("first", Variant.MOST)
                .variant("second", Variant.MOST)
                .variant("third", Variant.MOST)
                .build();

        assertThat(experiment.variantOf("c4871")).isEqualTo("first");
        assertThat(experiment.variantOf("bob")).isEqualTo("second");
        assertThat(experiment.variantOf("c2973")).isEqualTo("third");
    }

    @Test
    void has_the_variants_that_it_lists_and_the_holdout() {
        Experiment experiment = cta().variant("green", 0).build();

        assertThat(experiment.hasVariant("green")).isTrue();
        assertThat(experiment.hasVariant("holdout")).isTrue();
        assertThat(experiment.hasVariant("red")).isFalse();
    }

    @Test
    void is_made_of_parts_that_are_there() {
        assertThat(new Variant("green", 50)).hasToString("green 50");
        assertThatNullPointerException().isThrownBy(() -> new Variant(null, 1)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> new Points(null, 1)).withMessage("pattern");
    }
}
