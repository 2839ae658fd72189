package dev.journey.condition;

import dev.journey.event.AttributeValue;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How a comparison compares a value with what it states. */
public enum Operator {
    /** Equal to the value. */
    IS("is", "", (held, stated) -> held.isEqualTo(stated.get(0))),
    /** Not equal to the value. */
    IS_NOT("isNot", "not ", (held, stated) -> !held.isEqualTo(stated.get(0))),
    /** Equal to one of the values. */
    IN("in", "one of ", (held, stated) -> stated.stream().anyMatch(held::isEqualTo)),
    /** Equal to or after the value, of the same kind. */
    AT_LEAST("atLeast", "at least ", ordered(order -> order >= 0)),
    /** After the value, of the same kind. */
    GREATER_THAN("greaterThan", "greater than ", ordered(order -> order > 0)),
    /** Equal to or before the value, of the same kind. */
    AT_MOST("atMost", "at most ", ordered(order -> order <= 0)),
    /** Before the value, of the same kind. */
    LESS_THAN("lessThan", "less than ", ordered(order -> order < 0)),
    /** There, or not there. */
    EXISTS("exists", "present: ", (held, stated) -> stated.equals(Comparison.YES));

    private final String key;
    private final String words;
    private final Test test;

    Operator(String key, String words, Test test) {
        this.key = key;
        this.words = words;
        this.test = test;
    }

    /** The operator's name in a file, such as {@code atLeast}. */
    public String key() {
        return key;
    }

    boolean holds(Held held, List<AttributeValue> stated) {
        return test.holds(held, stated);
    }

    String describe(List<AttributeValue> stated) {
        String values = stated.stream().map(AttributeValue::words).collect(Collectors.joining(", "));
        return words + (values.isEmpty() ? "nothing" : values);
    }

    private static Test ordered(IntPredicate order) {
        return (held, stated) -> {
            OptionalInt found = held.orderTo(stated.get(0));
            return found.isPresent() && order.test(found.getAsInt());
        };
    }

    private interface Test {
        boolean holds(Held held, List<AttributeValue> stated);
    }
}
