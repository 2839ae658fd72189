package dev.journey.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One recorded occurrence: a customer did something, or something happened to the customer.
 *
 * <p>An event has a type, an instant and any number of attributes. Its id, where the source gives one, is how the
 * engine recognises that it was delivered twice.
 *
 * <pre>{@code
 * Event.of("order_placed", Instant.parse("2026-01-05T10:11:12Z"))
 *         .with("value", 12.5)
 *         .with("coupon", "NEW")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Event implements Entry permits ImmutableEvent, RowEvent {

    Event() {}

    /**
     * An event without id, channel or attributes.
     *
     * @throws IllegalArgumentException if the type is blank or the instant outside the years 1678 to 2261
     */
    public static Event of(String type, Instant at) {
        return ImmutableEvent.builder().type(type).at(at).build();
    }

    /** A builder for an event of this type at this instant. */
    public static Builder builder(String type, Instant at) {
        return ImmutableEvent.builder().type(type).at(at);
    }

    /** What kind of event it is, such as {@code order_placed}; never blank. */
    public abstract String type();

    /** When it happened. */
    @Override
    public abstract Instant at();

    /** The id under which the source knows this very event. */
    public abstract Optional<String> id();

    /** The channel through which it happened. */
    public abstract Optional<Channel> channel();

    /** What else is known of it, in the order in which it was given. */
    public abstract Map<String, AttributeValue> attributes();

    /** What is known under one name; empty where the event does not have the attribute. */
    public Optional<AttributeValue> attribute(String name) {
        return Optional.ofNullable(attributes().get(Objects.requireNonNull(name, "name")));
    }

    /** This event with one more attribute, or another value of it. */
    public Event with(String attribute, AttributeValue value) {
        Objects.requireNonNull(value, "value");
        return ImmutableEvent.builder().like(this).attribute(attribute, value).build();
    }

    /** This event with a decimal number as attribute. */
    public Event with(String attribute, BigDecimal number) {
        return with(attribute, AttributeValue.of(number));
    }

    /** This event with a number as attribute. */
    public Event with(String attribute, double number) {
        return with(attribute, AttributeValue.of(number));
    }

    /** This event with a text as attribute. */
    public Event with(String attribute, String text) {
        return with(attribute, AttributeValue.of(text));
    }

    /** This event with true or false as attribute. */
    public Event with(String attribute, boolean flag) {
        return with(attribute, AttributeValue.of(flag));
    }

    /** This event with an id. */
    public Event withId(String id) {
        return ImmutableEvent.builder().like(this).id(id).build();
    }

    /** This event through a channel. */
    public Event withChannel(Channel channel) {
        return ImmutableEvent.builder().like(this).channel(channel).build();
    }

    /** Events are equal when all that is known of them is, wherever it is kept; the order of attributes is nothing. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Event event
                && type().equals(event.type())
                && at().equals(event.at())
                && id().equals(event.id())
                && channel().equals(event.channel())
                && attributes().equals(event.attributes());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(type(), at(), id(), channel(), attributes());
    }

    /** All that is known of it. */
    @Override
    public final String toString() {
        StringBuilder text =
                new StringBuilder("Event{type=").append(type()).append(", at=").append(at());
        id().ifPresent(given -> text.append(", id=").append(given));
        channel().ifPresent(given -> text.append(", channel=").append(given));
        return text.append(", attributes=").append(attributes()).append('}').toString();
    }

    @Value.Check
    void check() {
        checkType(type());
        for (String attribute : attributes().keySet()) {
            if (attribute.isBlank()) {
                throw new IllegalArgumentException(
                        "attribute name of event '" + type() + "' must not be blank: '" + attribute + "'");
            }
        }
        EventTime.nanos(at());
    }

    static String checkType(String type) {
        Objects.requireNonNull(type, "type");
        if (type.isBlank()) {
            throw new IllegalArgumentException("type of an event must not be blank: '" + type + "'");
        }
        return type;
    }

    /** Builds an event with many attributes. */
    public abstract static sealed class Builder permits ImmutableEvent.Builder {

        Builder() {}

        /** The id under which the source knows this very event. */
        public abstract Builder id(String id);

        /** The channel through which it happened. */
        public abstract Builder channel(Channel channel);

        /** One attribute; the last value of a name counts. */
        public abstract Builder attribute(String name, AttributeValue value);

        /**
         * The event.
         *
         * @throws IllegalArgumentException if the type or an attribute's name is blank, or the instant outside the
         *     years 1678 to 2261
         */
        public abstract Event build();
    }
}
