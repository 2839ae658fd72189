package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.journey.event.AttributeValue.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValueTest {

    private static AttributeValue number(String text) {
        return AttributeValue.of(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "100, 1E2", "0, -0.000", "0, 0E+999999999", "0.1, 0.10", "-5, -5.00"})
    void is_equal_to_a_number_of_the_same_value(String number, String other) {
        assertThat(number(number)).isEqualTo(number(other)).hasSameHashCodeAs(number(other));
        assertThat((Decimal) number(number)).isEqualByComparingTo((Decimal) number(other));
    }

    @Test
    void is_the_same_number_whatever_it_was_made_of() {
        assertThat(AttributeValue.of(12L)).isEqualTo(AttributeValue.of(12.0)).isEqualTo(number("12"));
        assertThat(AttributeValue.of(0.1)).isEqualTo(number("0.1"));
        assertThat(AttributeValue.of(-0.0)).isEqualTo(AttributeValue.of(0L));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234567890123445, 0.123456789012344",
        "0.1234567890123435, 0.123456789012344",
        "0.12345678901234351, 0.123456789012344",
        "-1.00000000000005, -1.00000000000005",
        "-1.000000000000005, -1",
        "-1.000000000000015, -1.00000000000002",
        "999999999999999.4, 999999999999999"
    })
    void keeps_15_digits_rounded_half_even(String given, String kept) {
        assertThat(number(given)).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "1E14, 100000000000000",
        "1E-7, 0.0000001",
        "-0.0, 0",
        "999999999999999, 999999999999999",
        "-999999999999999, -999999999999999"
    })
    void writes_a_number_without_exponent_or_trailing_zeros(String given, String written) {
        assertThat(number(given)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "-1000000000000000",
                "999999999999999.5",
                "1E2147483647",
                "-12E+999999999",
                "1234567890123456E2147483647",
                "1000E2147483645"
            })
    void rejects_a_number_of_a_size_of_a_quadrillion_or_more(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number(number))
                .withMessageStartingWith("number must be of a size below 10^15: ");
    }

    @Test
    void rejects_a_number_at_the_edge_of_what_a_decimal_can_be() {
        BigDecimal largest = new BigDecimal(BigInteger.TEN.pow(40), Integer.MIN_VALUE);
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.of(largest));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.of(Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeValue.of(Double.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejects_what_is_no_number(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of(number))
                .withMessage("number must be finite: " + number);
    }

    @Test
    void rejects_no_text() {
        assertThatNullPointerException().isThrownBy(() -> AttributeValue.of((String) null));
    }

    static List<List<AttributeValue>> lookAlikes() {
        return List.of(
                List.of(AttributeValue.of(5L), AttributeValue.of("5")),
                List.of(AttributeValue.of(true), AttributeValue.of("true")),
                List.of(AttributeValue.of(1L), AttributeValue.of(true)),
                List.of(AttributeValue.of(0L), AttributeValue.of("")));
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void is_never_equal_to_a_value_of_another_kind(List<AttributeValue> values) {
        assertThat(values.get(0)).isNotEqualTo(values.get(1));
        assertThat(values.get(1)).isNotEqualTo(values.get(0));
    }

    @Test
    void orders_numbers_by_value() {
        assertThat((Decimal) number("9")).isLessThan((Decimal) number("10"));
        assertThat((Decimal) number("-9")).isGreaterThan((Decimal) number("-10"));
    }

    @Test
    void rejects_a_number_too_near_to_0_to_be_written() {
        assertThat(AttributeValue.of(new BigDecimal("1E-300"))).isEqualTo(AttributeValue.of(1e-300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of(new BigDecimal("-1E-2000000000")))
                .withMessage("number must be 0 or of a size of at least 10^-300: -1E-2000000000");
    }
}
