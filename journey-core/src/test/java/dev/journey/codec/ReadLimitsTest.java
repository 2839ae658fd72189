package dev.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void are_the_standard_ones_where_nothing_else_is_said() {
        assertThat(ReadLimits.builder().build()).isEqualTo(ReadLimits.standard());
        assertThat(ReadLimits.builder().levels(7).build().levels()).isEqualTo(7);
        assertThat(ReadLimits.builder().levels(7).build().values()).isEqualTo(1_000_000);
    }

    @Test
    void are_at_least_one() {
        List<BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder>> all = List.of(
                ReadLimits.Builder::documentBytes,
                ReadLimits.Builder::lineBytes,
                ReadLimits.Builder::levels,
                ReadLimits.Builder::values,
                ReadLimits.Builder::textLength,
                ReadLimits.Builder::keyLength,
                ReadLimits.Builder::numberDigits,
                ReadLimits.Builder::problems);
        for (var limit : all) {
            assertThat(limit.apply(ReadLimits.builder(), 1).build()).isNotEqualTo(ReadLimits.standard());
            ReadLimits.Builder none = limit.apply(ReadLimits.builder(), 0);
            assertThatIllegalArgumentException()
                    .isThrownBy(none::build)
                    .withMessageEndingWith(" must be at least 1: 0");
        }
    }

    @Test
    void refuse_to_go_deeper_than_a_small_stack_can() {
        ReadLimits.Builder deep = ReadLimits.builder().levels(201);
        assertThatIllegalArgumentException().isThrownBy(deep::build).withMessage("levels must be at most 200: 201");
    }
}
