package dev.journey.testkit;

import dev.journey.condition.Comparison;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import java.util.List;

/** What an attribute, a profile or a score is held against. */
final class RandomComparisons {

    private static final List<AttributeValue> NUMBERS = List.of(
            AttributeValue.of(-1),
            AttributeValue.of(0),
            AttributeValue.of(0.1),
            AttributeValue.of(0.3),
            AttributeValue.of(1),
            AttributeValue.of(1.5),
            AttributeValue.of(2),
            AttributeValue.of(3));
    private static final List<AttributeValue> OTHERS =
            List.of(AttributeValue.of("1"), AttributeValue.of("DE"), AttributeValue.of("FR"), AttributeValue.of(true));

    private static final List<Operator> ORDERING =
            List.of(Operator.AT_LEAST, Operator.GREATER_THAN, Operator.AT_MOST, Operator.LESS_THAN);

    private final Chance chance;

    RandomComparisons(Chance chance) {
        this.chance = chance;
    }

    /** Of an attribute, which may be of any kind. */
    Comparison ofAnything() {
        return comparison(35);
    }

    /** Of what is a number as a rule. */
    Comparison ofNumber() {
        return comparison(6);
    }

    /** Of a metric, which is always a number. */
    Comparison ofMeasure() {
        return chance.percent(50) ? one(chance.one(ORDERING), chance.one(NUMBERS)) : between();
    }

    private Comparison comparison(int others) {
        return new Choice<Comparison>()
                .or(6, () -> one(chance.one(ORDERING), value(others)))
                .or(3, () -> one(Operator.IS, value(others)))
                .or(2, () -> one(Operator.IS_NOT, value(others)))
                .or(2, () -> Comparison.of(Operator.IN, List.of(value(others), value(others))))
                .or(1, () -> Comparison.exists(chance.percent(60)))
                .or(2, this::between)
                .draw(chance);
    }

    private Comparison between() {
        Comparison least = one(chance.one(Operator.AT_LEAST, Operator.GREATER_THAN), chance.one(NUMBERS));
        Comparison most = one(chance.one(Operator.AT_MOST, Operator.LESS_THAN), chance.one(NUMBERS));
        return least.and(most);
    }

    private AttributeValue value(int others) {
        return chance.percent(others) ? chance.one(OTHERS) : chance.one(NUMBERS);
    }

    private static Comparison one(Operator operator, AttributeValue value) {
        return Comparison.of(operator, List.of(value));
    }
}
