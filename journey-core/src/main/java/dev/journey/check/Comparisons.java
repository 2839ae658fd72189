package dev.journey.check;

import dev.journey.condition.Comparison;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether one attribute can be as several comparisons state. What cannot be seen at once is taken as yes. */
final class Comparisons {

    private static final Set<Operator> LOWER = Set.of(Operator.AT_LEAST, Operator.GREATER_THAN);
    private static final Set<Operator> UPPER = Set.of(Operator.AT_MOST, Operator.LESS_THAN);

    private Comparisons() {}

    static boolean canHold(List<Comparison> comparisons) {
        if (allHold(comparisons, Optional.empty())) {
            return true;
        }
        List<AttributeValue> candidates = values(comparisons, Set.of(Operator.IS, Operator.IN));
        boolean isNamed = comparisons.stream()
                .anyMatch(comparison -> comparison.tests().containsKey(Operator.IS)
                        || comparison.tests().containsKey(Operator.IN));
        if (isNamed) {
            return candidates.stream().anyMatch(value -> allHold(comparisons, Optional.of(value)));
        }
        return isNotForbidden(comparisons)
                && canLieBetween(comparisons, values(comparisons, LOWER), values(comparisons, UPPER));
    }

    private static boolean isNotForbidden(List<Comparison> comparisons) {
        return values(comparisons, Set.of(Operator.EXISTS)).stream().allMatch(AttributeValue.of(true)::equals);
    }

    private static boolean canLieBetween(
            List<Comparison> comparisons, List<AttributeValue> lower, List<AttributeValue> upper) {
        Stream<AttributeValue> bounds = Stream.concat(lower.stream(), upper.stream());
        List<Class<?>> kinds = bounds.<Class<?>>map(Object::getClass).distinct().toList();
        if (kinds.isEmpty()) {
            return true;
        }
        if (kinds.size() > 1 || kinds.contains(AttributeValue.Flag.class)) {
            return false;
        }
        if (lower.isEmpty() || upper.isEmpty()) {
            return true;
        }
        AttributeValue highest = lower.stream().max(Comparisons::order).orElseThrow();
        AttributeValue lowest = upper.stream().min(Comparisons::order).orElseThrow();
        int order = order(highest, lowest);
        return order < 0 || order == 0 && allHold(comparisons, Optional.of(highest));
    }

    private static boolean allHold(List<Comparison> comparisons, Optional<AttributeValue> value) {
        return comparisons.stream().allMatch(comparison -> comparison.holds(value));
    }

    private static List<AttributeValue> values(List<Comparison> comparisons, Set<Operator> operators) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.tests().entrySet().stream())
                .filter(test -> operators.contains(test.getKey()))
                .flatMap(test -> test.getValue().stream())
                .toList();
    }

    private static int order(AttributeValue value, AttributeValue other) {
        return value instanceof AttributeValue.Decimal number && other instanceof AttributeValue.Decimal bound
                ? number.compareTo(bound)
                : value.toString().compareTo(other.toString());
    }
}
