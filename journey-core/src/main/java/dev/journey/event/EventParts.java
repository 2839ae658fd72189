package dev.journey.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event of a customer in its parts, for those who read millions: a log takes them as they are, so that no
 * {@link Event} need be made of each. Its parts come in any order.
 *
 * <pre>{@code
 * EventParts parts = new EventParts();
 * for (Order order : orders) {
 *     parts.clear().customer(order.buyer()).type("order_placed").at(order.time()).number("value", order.cents(), 2);
 *     log.add(parts);
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class EventParts {

    private static final long LIMIT_OF_DIGITS = 1_000_000_000_000_000L;
    private static final int MOST_DECIMALS = 300;

    private final AttributeParts attributes = new AttributeParts();
    private @Nullable String customer;
    private @Nullable String type;
    private long at;
    private @Nullable String id;
    private @Nullable Channel channel;

    /** No part yet. */
    public EventParts() {
        clear();
    }

    /** Forgets all parts, for the next event. */
    public EventParts clear() {
        customer = null;
        type = null;
        at = EventTime.NEVER;
        id = null;
        channel = null;
        attributes.clear();
        return this;
    }

    /**
     * The customer's id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public EventParts customer(String given) {
        customer = CustomerIds.check(given);
        return this;
    }

    /**
     * What kind of event it is.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public EventParts type(String given) {
        type = Event.checkType(given);
        return this;
    }

    /**
     * When it happened.
     *
     * @throws IllegalArgumentException if the instant lies outside the years 1678 to 2261
     */
    public EventParts at(Instant given) {
        at = EventTime.nanos(given);
        return this;
    }

    /** The id under which the source knows this very event. */
    public EventParts id(String given) {
        id = Objects.requireNonNull(given, "id");
        return this;
    }

    /** The channel through which it happened. */
    public EventParts channel(Channel given) {
        channel = Objects.requireNonNull(given, "channel");
        return this;
    }

    /**
     * One attribute; the last value of a name counts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public EventParts attribute(String name, AttributeValue value) {
        attributes.value(checkName(name), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * A text as attribute.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public EventParts text(String name, String text) {
        attributes.text(checkName(name), text);
        return this;
    }

    /**
     * A number as attribute: 1250 with 2 decimals is 12.5.
     *
     * @param digits of a size below 10^15
     * @param decimals how many of the digits stand after the point, from 0 to 300
     * @throws IllegalArgumentException if the name is blank, or there are more digits or decimals
     */
    public EventParts number(String name, long digits, int decimals) {
        if (digits <= -LIMIT_OF_DIGITS || digits >= LIMIT_OF_DIGITS) {
            throw new IllegalArgumentException("digits of a number must be of a size below 10^15: " + digits);
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "decimals of a number must be from 0 to " + MOST_DECIMALS + ": " + decimals);
        }
        attributes.number(checkName(name), digits, decimals);
        return this;
    }

    private String checkName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "attribute name of event '" + (type == null ? "" : type) + "' must not be blank: '" + name + "'");
        }
        return name;
    }

    /** How many attributes there are by now. */
    public int attributes() {
        return attributes.size();
    }

    /**
     * The line of these parts.
     *
     * @throws IllegalStateException if the customer, the type or the instant is missing
     */
    public LogLine toLine() {
        Event.Builder event = Event.builder(type(), EventTime.instant(at()));
        if (id != null) {
            event.id(id);
        }
        if (channel != null) {
            event.channel(channel);
        }
        for (int i = 0; i < attributes.size(); i++) {
            event.attribute(attributes.name(i), attributes.value(i));
        }
        return new LogLine(customer(), event.build());
    }

    String customer() {
        return given(customer, "customer");
    }

    String type() {
        return given(type, "type");
    }

    long at() {
        given(at == EventTime.NEVER ? null : this, "instant");
        return at;
    }

    private static <T> T given(@Nullable T part, String noun) {
        if (part == null) {
            throw new IllegalStateException(noun + " of an event must be given: is missing");
        }
        return part;
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    Channel channel() {
        return channel;
    }

    void addAttributesTo(AttributeColumns columns) {
        attributes.addTo(columns);
    }
}
