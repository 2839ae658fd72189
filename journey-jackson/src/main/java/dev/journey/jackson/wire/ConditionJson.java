package dev.journey.jackson.wire;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.jackson.shape.InvalidKeyException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of condition is a key of its own, and a condition has one of them. */
record ConditionJson(
        Optional<Occurred> occurred,
        Optional<Length> inStageFor,
        Optional<InactiveFor> inactiveFor,
        Optional<List<Condition>> allOf,
        Optional<List<Condition>> anyOf,
        Optional<Condition> not,
        Optional<Boolean> always) {

    private static final String KINDS = Arrays.stream(ConditionJson.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));

    static ConditionJson of(Condition condition) {
        return new ConditionJson(
                as(Occurred.class, condition),
                as(InStageFor.class, condition).map(InStageFor::length),
                as(InactiveFor.class, condition),
                as(AllOf.class, condition).map(AllOf::parts),
                as(AnyOf.class, condition).map(AnyOf::parts),
                as(Not.class, condition).map(Not::condition),
                as(Always.class, condition).map(always -> true));
    }

    Condition toCondition() {
        if (always.isPresent() && !always.get()) {
            throw new InvalidKeyException(
                    "always", "'always' must be true: false; for what never holds, write an anyOf" + " of none");
        }
        List<Condition> said = Stream.<Optional<? extends Condition>>of(
                        occurred,
                        inStageFor.map(InStageFor::new),
                        inactiveFor,
                        allOf.map(AllOf::new),
                        anyOf.map(AnyOf::new),
                        not.map(Not::new),
                        always.map(yes -> Conditions.always()))
                .<Condition>flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new IllegalArgumentException("condition must have one key, which says its kind, but has "
                    + (said.isEmpty() ? "none" : said.size() + "; join them by allOf or anyOf") + "; known: " + KINDS);
        }
        return said.get(0);
    }

    private static <T> Optional<T> as(Class<T> kind, Condition condition) {
        return kind.isInstance(condition) ? Optional.of(kind.cast(condition)) : Optional.empty();
    }
}
