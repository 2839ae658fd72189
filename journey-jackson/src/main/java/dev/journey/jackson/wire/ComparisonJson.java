package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

record ComparisonJson(
        Optional<AttributeValue> is,
        Optional<AttributeValue> isNot,
        Optional<List<AttributeValue>> in,
        Optional<AttributeValue> atLeast,
        Optional<AttributeValue> greaterThan,
        Optional<AttributeValue> atMost,
        Optional<AttributeValue> lessThan,
        Optional<Boolean> exists) {

    /** Holds wherever the keys of a comparison stand, beside others or alone. */
    static void rules(Schema schema) {
        schema.someOf(Arrays.stream(Operator.values())
                .map(Operator::key)
                .filter(schema::hasKey)
                .toList());
    }

    static ComparisonJson of(Comparison comparison) {
        Map<Operator, List<AttributeValue>> tests = comparison.tests();
        return new ComparisonJson(
                one(tests, Operator.IS),
                one(tests, Operator.IS_NOT),
                Optional.ofNullable(tests.get(Operator.IN)),
                one(tests, Operator.AT_LEAST),
                one(tests, Operator.GREATER_THAN),
                one(tests, Operator.AT_MOST),
                one(tests, Operator.LESS_THAN),
                one(tests, Operator.EXISTS).map(AttributeValue.of(true)::equals));
    }

    Comparison toComparison() {
        return Stream.of(
                        is.map(value -> test(Operator.IS, value)),
                        isNot.map(value -> test(Operator.IS_NOT, value)),
                        in.map(values -> Comparison.of(Operator.IN, values)),
                        atLeast.map(value -> test(Operator.AT_LEAST, value)),
                        greaterThan.map(value -> test(Operator.GREATER_THAN, value)),
                        atMost.map(value -> test(Operator.AT_MOST, value)),
                        lessThan.map(value -> test(Operator.LESS_THAN, value)),
                        exists.map(Comparison::exists))
                .flatMap(Optional::stream)
                .reduce(Comparison::and)
                .orElseThrow(() -> new IllegalArgumentException(
                        "comparison must state something: a plain value, or a key such as 'is' or 'atLeast'"));
    }

    static Comparison equalTo(AttributeValue value) {
        return test(Operator.IS, value);
    }

    static AttributeValue value(Comparison comparison) {
        return one(comparison.tests(), Operator.IS).orElseThrow();
    }

    static boolean isEqualAlone(Comparison comparison) {
        return comparison.tests().keySet().equals(Set.of(Operator.IS));
    }

    private static Comparison test(Operator operator, AttributeValue value) {
        return Comparison.of(operator, List.of(value));
    }

    private static Optional<AttributeValue> one(Map<Operator, List<AttributeValue>> tests, Operator operator) {
        return Optional.ofNullable(tests.get(operator)).map(values -> values.get(0));
    }
}
