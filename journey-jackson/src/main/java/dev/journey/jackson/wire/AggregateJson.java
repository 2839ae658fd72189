package dev.journey.jackson.wire;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands under {@code sum}, {@code average} and the like; which of them, only the key says. */
record AggregateJson(
        @NotBlank String of,
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        Optional<Length> within,
        Optional<Scope> over,
        Optional<AttributeValue> is,
        Optional<AttributeValue> isNot,
        Optional<List<AttributeValue>> in,
        Optional<AttributeValue> atLeast,
        Optional<AttributeValue> greaterThan,
        Optional<AttributeValue> atMost,
        Optional<AttributeValue> lessThan,
        Optional<Boolean> exists) {

    static AggregateJson of(Aggregate aggregate) {
        EventPattern pattern = aggregate.pattern();
        ComparisonJson comparison = ComparisonJson.of(aggregate.comparison());
        return new AggregateJson(
                aggregate.attribute(),
                pattern.event(),
                pattern.touchpoint(),
                pattern.channel(),
                pattern.where(),
                aggregate.within(),
                aggregate.statedOver(),
                comparison.is(),
                comparison.isNot(),
                comparison.in(),
                comparison.atLeast(),
                comparison.greaterThan(),
                comparison.atMost(),
                comparison.lessThan(),
                comparison.exists());
    }

    /** The aggregate, with a function that stands for the one that the key says. */
    Aggregate toAggregate() {
        EventPattern pattern = EventPatternJson.pattern(event, touchpoint, channel, where);
        Comparison comparison =
                new ComparisonJson(is, isNot, in, atLeast, greaterThan, atMost, lessThan, exists).toComparison();
        Aggregate aggregate =
                InvalidKeyException.at("of", () -> Aggregate.of(AggregateFunction.SUM, of, pattern, comparison));
        aggregate = within.map(aggregate::within).orElse(aggregate);
        return over.map(aggregate::over).orElse(aggregate);
    }
}
