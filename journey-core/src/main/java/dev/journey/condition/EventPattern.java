package dev.journey.condition;

import dev.journey.event.Channel;
import dev.journey.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which events are meant: those of a type, of a touchpoint, through a channel, with certain attributes. All that is
 * given must match; a pattern without anything matches every event.
 *
 * <pre>{@code
 * EventPattern.of("order_placed").where("value", Comparison.greaterThan(0))
 * EventPattern.any().touchpoint("home-page").channel(Channel.WEBSITE)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class EventPattern permits ImmutableEventPattern {

    EventPattern() {}

    /** Every event. */
    public static EventPattern any() {
        return ImmutableEventPattern.builder().build();
    }

    /**
     * The events of a type.
     *
     * @throws IllegalArgumentException if the type is blank
     */
    public static EventPattern of(String type) {
        return ImmutableEventPattern.builder().event(type).build();
    }

    /** The type of the events. */
    public abstract Optional<String> event();

    /** The id of the touchpoint one of whose own patterns must match. */
    public abstract Optional<String> touchpoint();

    /** The channel of the events. */
    public abstract Optional<Channel> channel();

    /** What must be so of the events' attributes, by their names. */
    public abstract Map<String, Comparison> where();

    /** This pattern, for events of this type only. */
    public EventPattern event(String type) {
        return ImmutableEventPattern.builder().like(this).event(type).build();
    }

    /** This pattern, for events of this touchpoint only. */
    public EventPattern touchpoint(String touchpoint) {
        return ImmutableEventPattern.builder().like(this).touchpoint(touchpoint).build();
    }

    /** This pattern, for events through this channel only. */
    public EventPattern channel(Channel channel) {
        return ImmutableEventPattern.builder().like(this).channel(channel).build();
    }

    /**
     * This pattern, for events whose attribute compares so, and as was stated of it before.
     *
     * @throws IllegalArgumentException if the attribute's name is blank, or one operator is stated of it twice
     */
    public EventPattern where(String attribute, Comparison comparison) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(comparison, "comparison");
        Comparison before = where().get(attribute);
        Comparison all = before == null ? comparison : before.and(comparison);
        return ImmutableEventPattern.builder().like(this).where(attribute, all).build();
    }

    /** Whether nothing is given, so that every event matches. */
    public boolean isAny() {
        return equals(any());
    }

    /**
     * Whether an event has the type, the channel and the attributes of this pattern. Its touchpoint is not looked at:
     * what that stands for only a journey knows.
     */
    public boolean matchesIgnoringTouchpoint(Event event) {
        Objects.requireNonNull(event, "event");
        return (event().isEmpty() || event().get().equals(event.type()))
                && (channel().isEmpty() || channel().equals(event.channel()))
                && (compared().isEmpty() || matchesAttributes(event));
    }

    private boolean matchesAttributes(Event event) {
        List<Compared> compared = compared();
        for (int i = 0; i < compared.size(); i++) {
            Compared next = compared.get(i);
            if (!next.comparison.holds(event.attribute(next.attribute))) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #where()} says, as a list that is gone through at every event. */
    @Value.Derived
    @Value.Auxiliary
    List<Compared> compared() {
        return where().entrySet().stream()
                .map(entry -> new Compared(entry.getKey(), entry.getValue()))
                .toList();
    }

    record Compared(String attribute, Comparison comparison) {}

    /** The pattern in words, such as {@code order_placed with value greater than 0}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(event().orElse("any event"));
        touchpoint().ifPresent(id -> text.append(" at ").append(id));
        channel().ifPresent(medium -> text.append(" through ").append(medium));
        String joint = " with ";
        for (Map.Entry<String, Comparison> entry : where().entrySet()) {
            text.append(joint).append(entry.getKey()).append(' ').append(entry.getValue());
            joint = " and ";
        }
        return text.toString();
    }

    @Value.Check
    void check() {
        event().ifPresent(type -> checkNotBlank("event type", type));
        where().keySet().forEach(attribute -> checkNotBlank("attribute name", attribute));
    }

    private static void checkNotBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " of a pattern must not be blank: '" + text + "'");
        }
    }
}
