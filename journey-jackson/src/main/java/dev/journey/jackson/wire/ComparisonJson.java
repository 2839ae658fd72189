package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<Comparison> stated = new ArrayList<>(1);
        is.ifPresent(value -> stated.add(test(Operator.IS, value)));
        isNot.ifPresent(value -> stated.add(test(Operator.IS_NOT, value)));
        in.ifPresent(values -> stated.add(Comparison.of(Operator.IN, values)));
        atLeast.ifPresent(value -> stated.add(test(Operator.AT_LEAST, value)));
        greaterThan.ifPresent(value -> stated.add(test(Operator.GREATER_THAN, value)));
        atMost.ifPresent(value -> stated.add(test(Operator.AT_MOST, value)));
        lessThan.ifPresent(value -> stated.add(test(Operator.LESS_THAN, value)));
        exists.ifPresent(there -> stated.add(Comparison.exists(there)));
        if (stated.isEmpty()) {
            throw new IllegalArgumentException(
                    "comparison must state something: a plain value, or a key such as 'is' or 'atLeast'");
        }
        Comparison all = stated.get(0);
        for (Comparison each : stated.subList(1, stated.size())) {
            all = all.and(each);
        }
        return all;
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
