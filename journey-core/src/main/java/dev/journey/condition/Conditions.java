package dev.journey.condition;

import dev.journey.event.AttributeValue;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words in which conditions are written; meant to be imported statically.
 *
 * <pre>{@code
 * occurred("product_viewed").atLeast(3).within(ofDays(7))
 * sum("value", "order_placed").atLeast(500)
 * allOf(inStageFor(ofDays(14)), not(occurred("complaint")))
 * }</pre>
 *
 * <p>All of them throw {@link IllegalArgumentException} for a blank name or event type, and for a length that
 * {@link Length#of(Duration)} or {@link Length#of(Period)} does not take.
 */
public final class Conditions {

    private Conditions() {}

    /** An event of this type occurred, at least once in the present stage unless more is said. */
    public static Occurred occurred(String eventType) {
        return occurred(EventPattern.of(eventType));
    }

    /** A matching event occurred, at least once in the present stage unless more is said. */
    public static Occurred occurred(EventPattern pattern) {
        return Occurred.of(pattern);
    }

    /** Events of these types occurred in the present stage in this order, with anything between them. */
    public static Sequence sequence(String... eventTypes) {
        Objects.requireNonNull(eventTypes, "eventTypes");
        return Sequence.of(Arrays.stream(eventTypes).map(EventPattern::of).toList());
    }

    /** Matching events occurred in the present stage in this order, with anything between them. */
    public static Sequence sequence(EventPattern... patterns) {
        return Sequence.of(List.of(Objects.requireNonNull(patterns, "patterns")));
    }

    /** The sum of an attribute over the events of a type; still to be compared. */
    public static Comparing<Aggregate> sum(String attribute, String eventType) {
        return aggregate(AggregateFunction.SUM, attribute, EventPattern.of(eventType));
    }

    /** The average of an attribute over the events of a type; still to be compared. */
    public static Comparing<Aggregate> average(String attribute, String eventType) {
        return aggregate(AggregateFunction.AVERAGE, attribute, EventPattern.of(eventType));
    }

    /** The smallest number that an attribute has in the events of a type; still to be compared. */
    public static Comparing<Aggregate> min(String attribute, String eventType) {
        return aggregate(AggregateFunction.MIN, attribute, EventPattern.of(eventType));
    }

    /** The largest number that an attribute has in the events of a type; still to be compared. */
    public static Comparing<Aggregate> max(String attribute, String eventType) {
        return aggregate(AggregateFunction.MAX, attribute, EventPattern.of(eventType));
    }

    /** What an attribute was in the last event of a type; still to be compared. */
    public static Comparing<Aggregate> latest(String attribute, String eventType) {
        return aggregate(AggregateFunction.LATEST, attribute, EventPattern.of(eventType));
    }

    /** How many different values an attribute has in the events of a type; still to be compared. */
    public static Comparing<Aggregate> distinct(String attribute, String eventType) {
        return aggregate(AggregateFunction.DISTINCT, attribute, EventPattern.of(eventType));
    }

    /** What a function makes of an attribute over the matching events; still to be compared. */
    public static Comparing<Aggregate> aggregate(AggregateFunction function, String attribute, EventPattern pattern) {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(pattern, "pattern");
        return new Comparing<>(comparison -> Aggregate.of(function, attribute, pattern, comparison));
    }

    /** What is known of the customer; still to be compared. */
    public static Comparing<ProfileAttribute> attribute(String name) {
        Objects.requireNonNull(name, "name");
        return new Comparing<>(comparison -> new ProfileAttribute(name, comparison));
    }

    /** The points that the customer has gathered; still to be compared. */
    public static Comparing<Score> score() {
        return new Comparing<>(Score::new);
    }

    /** The customer is of this persona, which must have a segment. */
    public static OfPersona persona(String id) {
        return new OfPersona(id);
    }

    /** The experiment assigns the customer this variant. */
    public static InVariant variant(String experiment, String variant) {
        return new InVariant(experiment, variant);
    }

    /** The host's predicate of this name says so. */
    public static Custom custom(String name) {
        return custom(name, Map.of());
    }

    /** The host's predicate of this name says so, with these parameters. */
    public static Custom custom(String name, Map<String, AttributeValue> with) {
        return new Custom(name, with);
    }

    /** The customer has been in the stage for at least this exact length. */
    public static InStageFor inStageFor(Duration duration) {
        return inStageFor(Length.of(duration));
    }

    /** The customer has been in the stage for at least this length of the calendar. */
    public static InStageFor inStageFor(Period period) {
        return inStageFor(Length.of(period));
    }

    /** The customer has been in the stage for at least this length. */
    public static InStageFor inStageFor(Length length) {
        return new InStageFor(length);
    }

    /** The customer has done nothing in the present stage for at least this exact length. */
    public static InactiveFor inactiveFor(Duration duration) {
        return inactiveFor(Length.of(duration));
    }

    /** The customer has done nothing in the present stage for at least this length of the calendar. */
    public static InactiveFor inactiveFor(Period period) {
        return inactiveFor(Length.of(period));
    }

    /** The customer has done nothing in the present stage for at least this length. */
    public static InactiveFor inactiveFor(Length length) {
        return new InactiveFor(length, EventPattern.any(), Optional.empty());
    }

    /** All of these hold. */
    public static AllOf allOf(Condition... conditions) {
        return new AllOf(List.of(Objects.requireNonNull(conditions, "conditions")));
    }

    /** At least one of these holds. */
    public static AnyOf anyOf(Condition... conditions) {
        return new AnyOf(List.of(Objects.requireNonNull(conditions, "conditions")));
    }

    /** This does not hold. */
    public static Not not(Condition condition) {
        return new Not(condition);
    }

    /** Holds at every instant. */
    public static Always always() {
        return new Always();
    }
}
