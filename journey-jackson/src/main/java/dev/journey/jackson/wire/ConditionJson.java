package dev.journey.jackson.wire;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.journey.condition.Aggregate;
import dev.journey.condition.AggregateFunction;
import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.Custom;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InVariant;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.OfPersona;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Score;
import dev.journey.condition.Sequence;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.jackson.shape.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind of condition is a key of its own, and a condition has one of them. */
record ConditionJson(
        Optional<Occurred> occurred,
        Optional<Aggregate> sum,
        Optional<Aggregate> average,
        Optional<Aggregate> min,
        Optional<Aggregate> max,
        Optional<Aggregate> latest,
        Optional<Aggregate> distinct,
        Optional<Sequence> sequence,
        Optional<Length> inStageFor,
        Optional<InactiveFor> inactiveFor,
        Optional<ProfileAttribute> attribute,
        Optional<@Id String> persona,
        Optional<Comparison> score,
        Optional<InVariant> variant,
        Optional<List<Condition>> allOf,
        Optional<List<Condition>> anyOf,
        Optional<Condition> not,
        Optional<Custom> custom,
        Optional<Boolean> always) {

    private static final String KINDS = Arrays.stream(ConditionJson.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));

    static void rules(Schema schema) {
        schema.oneKey().key("always").constant(BooleanNode.TRUE);
    }

    static ConditionJson of(Condition condition) {
        return new ConditionJson(
                as(Occurred.class, condition),
                aggregate(AggregateFunction.SUM, condition),
                aggregate(AggregateFunction.AVERAGE, condition),
                aggregate(AggregateFunction.MIN, condition),
                aggregate(AggregateFunction.MAX, condition),
                aggregate(AggregateFunction.LATEST, condition),
                aggregate(AggregateFunction.DISTINCT, condition),
                as(Sequence.class, condition),
                as(InStageFor.class, condition).map(InStageFor::length),
                as(InactiveFor.class, condition),
                as(ProfileAttribute.class, condition),
                as(OfPersona.class, condition).map(OfPersona::persona),
                as(Score.class, condition).map(Score::comparison),
                as(InVariant.class, condition),
                as(AllOf.class, condition).map(AllOf::parts),
                as(AnyOf.class, condition).map(AnyOf::parts),
                as(Not.class, condition).map(Not::condition),
                as(Custom.class, condition),
                as(Always.class, condition).map(always -> true));
    }

    Condition toCondition() {
        if (always.isPresent() && !always.get()) {
            throw new InvalidKeyException(
                    "always", "'always' must be true: false; for what never holds, write an anyOf" + " of none");
        }
        List<Condition> said = said();
        if (said.size() != 1) {
            throw new IllegalArgumentException("condition must have one key, which says its kind, but has "
                    + (said.isEmpty() ? "none" : said.size() + "; join them by allOf or anyOf") + "; known: " + KINDS);
        }
        return said.get(0);
    }

    private List<Condition> said() {
        List<Condition> said = new ArrayList<>(1);
        occurred.ifPresent(said::add);
        sum.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.SUM)));
        average.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.AVERAGE)));
        min.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.MIN)));
        max.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.MAX)));
        latest.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.LATEST)));
        distinct.ifPresent(aggregate -> said.add(aggregate.withFunction(AggregateFunction.DISTINCT)));
        sequence.ifPresent(said::add);
        inStageFor.ifPresent(length -> said.add(new InStageFor(length)));
        inactiveFor.ifPresent(said::add);
        attribute.ifPresent(said::add);
        persona.ifPresent(id -> said.add(new OfPersona(id)));
        score.ifPresent(comparison -> said.add(new Score(comparison)));
        variant.ifPresent(said::add);
        allOf.ifPresent(parts -> said.add(new AllOf(parts)));
        anyOf.ifPresent(parts -> said.add(new AnyOf(parts)));
        not.ifPresent(condition -> said.add(new Not(condition)));
        custom.ifPresent(said::add);
        always.ifPresent(yes -> said.add(Conditions.always()));
        return said;
    }

    private static Optional<Aggregate> aggregate(AggregateFunction function, Condition condition) {
        return as(Aggregate.class, condition).filter(aggregate -> aggregate.function() == function);
    }

    private static <T> Optional<T> as(Class<T> kind, Condition condition) {
        return kind.isInstance(condition) ? Optional.of(kind.cast(condition)) : Optional.empty();
    }
}
