package dev.journey.condition;

import dev.journey.event.Channel;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A comparison of what an attribute adds up to over the matching events that have it: of its sum, average, smallest,
 * largest or latest value, or of the number of its different values.
 *
 * <p>Numbers are added exactly: ten times 0.1 is 1. Within a length of time, no more events are remembered than the
 * journey keeps; an effect says when one has to be forgotten before its time.
 *
 * <pre>{@code
 * sum("value", "order_placed").atLeast(500).within(ofDays(90)).overJourney()
 * average("rating", "review_posted").lessThan(3)
 * distinct("category", "product_viewed").atLeast(4)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Aggregate implements EventCondition permits ImmutableAggregate {

    Aggregate() {}

    /**
     * A function of an attribute over the matching events of the present stage compares so.
     *
     * @throws IllegalArgumentException if the attribute's name is blank
     */
    public static Aggregate of(
            AggregateFunction function, String attribute, EventPattern pattern, Comparison comparison) {
        return ImmutableAggregate.builder()
                .function(function)
                .attribute(attribute)
                .pattern(pattern)
                .comparison(comparison)
                .build();
    }

    /** What is made of the values. */
    public abstract AggregateFunction function();

    /** The name of the attribute. */
    public abstract String attribute();

    /** Which events are looked at; those that do not have the attribute are passed over. */
    public abstract EventPattern pattern();

    /** What the result is compared with. */
    public abstract Comparison comparison();

    /** How long an event takes part; for ever where it is absent. */
    public abstract Optional<Length> within();

    @Override
    public abstract Optional<Scope> statedOver();

    @Override
    public List<EventPattern> patterns() {
        return List.of(pattern());
    }

    /** This condition, with something else made of the values. */
    public Aggregate withFunction(AggregateFunction function) {
        return copy().function(function).build();
    }

    /** With an event taking part only while this much time has not passed since it. */
    public Aggregate within(Length length) {
        return copy().within(length).build();
    }

    /** With an event taking part only while this exact length has not passed since it. */
    public Aggregate within(Duration duration) {
        return within(Length.of(duration));
    }

    /** With an event taking part only while this length of the calendar has not passed since it. */
    public Aggregate within(Period period) {
        return within(Length.of(period));
    }

    @Override
    public Aggregate over(Scope scope) {
        return copy().statedOver(scope).build();
    }

    @Override
    public Aggregate overJourney() {
        return over(Scope.JOURNEY);
    }

    /** Over events only whose attribute compares so. */
    public Aggregate where(String attribute, Comparison comparison) {
        return copy().pattern(pattern().where(attribute, comparison)).build();
    }

    /** Over events only of this touchpoint. */
    public Aggregate at(String touchpoint) {
        return copy().pattern(pattern().touchpoint(touchpoint)).build();
    }

    /** Over events only through this channel. */
    public Aggregate through(Channel channel) {
        return copy().pattern(pattern().channel(channel)).build();
    }

    @Override
    public String kind() {
        return function().key();
    }

    /** The condition in words, such as {@code sum of value of order_placed within 90 days at least 500}. */
    @Override
    public String toString() {
        return subject() + " " + comparison();
    }

    /** What is compared, in words, such as {@code sum of value of order_placed within 90 days}. */
    public String subject() {
        return function().key() + " of " + attribute() + " of " + pattern()
                + within().map(length -> " within " + length.words()).orElse("") + overInWords();
    }

    private ImmutableAggregate.Builder copy() {
        return ImmutableAggregate.builder().like(this);
    }

    @Value.Check
    void check() {
        if (attribute().isBlank()) {
            throw new IllegalArgumentException(
                    "attribute name of '" + kind() + "' must not be blank: '" + attribute() + "'");
        }
    }
}
