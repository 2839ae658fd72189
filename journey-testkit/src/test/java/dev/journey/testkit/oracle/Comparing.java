package dev.journey.testkit.oracle;

import dev.journey.condition.Comparison;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.event.AttributeValue.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Comparisons, by the words of the format: all that is stated must hold. */
final class Comparing {

    private Comparing() {}

    static boolean holds(Comparison comparison, Optional<AttributeValue> attribute) {
        return attribute
                .map(value -> holds(comparison, value))
                .orElseGet(() -> comparison.tests().equals(Map.of(Operator.EXISTS, List.of(new Flag(false)))));
    }

    static boolean holds(Comparison comparison, AttributeValue value) {
        return value instanceof Decimal number
                ? holds(comparison, number.value())
                : comparison.tests().entrySet().stream().allMatch(test -> holds(test.getKey(), value, test.getValue()));
    }

    static boolean holds(Comparison comparison, BigDecimal number) {
        return holdsForMean(comparison, number, 1);
    }

    /** An average compares as sum against bound times count. */
    static boolean holdsForMean(Comparison comparison, BigDecimal sum, int count) {
        return comparison.tests().entrySet().stream()
                .allMatch(test -> holds(test.getKey(), sum, BigDecimal.valueOf(count), test.getValue()));
    }

    private static boolean holds(Operator operator, BigDecimal sum, BigDecimal count, List<AttributeValue> bounds) {
        return switch (operator) {
            case EXISTS -> bounds.contains(new Flag(true));
            case IS_NOT -> bounds.stream().noneMatch(bound -> order(sum, count, bound, order -> order == 0));
            default -> bounds.stream().anyMatch(bound -> order(sum, count, bound, orderThat(operator)));
        };
    }

    private static boolean order(BigDecimal sum, BigDecimal count, AttributeValue bound, IntPredicate order) {
        return bound instanceof Decimal number
                && order.test(sum.compareTo(number.value().multiply(count)));
    }

    private static boolean holds(Operator operator, AttributeValue value, List<AttributeValue> bounds) {
        return switch (operator) {
            case EXISTS -> bounds.contains(new Flag(true));
            case IS, IN -> bounds.contains(value);
            case IS_NOT -> !bounds.contains(value);
            default ->
                value instanceof Text text
                        && bounds.get(0) instanceof Text bound
                        && orderThat(operator).test(text.value().compareTo(bound.value()));
        };
    }

    private static IntPredicate orderThat(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> order -> order >= 0;
            case GREATER_THAN -> order -> order > 0;
            case AT_MOST -> order -> order <= 0;
            case LESS_THAN -> order -> order < 0;
            default -> order -> order == 0;
        };
    }
}
