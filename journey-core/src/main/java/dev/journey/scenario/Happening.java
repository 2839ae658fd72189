package dev.journey.scenario;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An event of which a scenario says what it is; when it is, the step says. */
@Value.Immutable
public abstract sealed class Happening permits ImmutableHappening {

    Happening() {}

    /**
     * An event of this type.
     *
     * @throws IllegalArgumentException if the type is blank
     */
    public static Happening of(String type) {
        return ImmutableHappening.builder().type(type).build();
    }

    /** The type of the event. */
    public abstract String type();

    /** The id under which its source knows it. */
    public abstract Optional<String> id();

    /** The channel through which it happens. */
    public abstract Optional<Channel> channel();

    /** What else is known of it. */
    public abstract Map<String, AttributeValue> attributes();

    /** This event with an id. */
    public Happening withId(String id) {
        return ImmutableHappening.builder().like(this).id(id).build();
    }

    /** This event through a channel. */
    public Happening withChannel(Channel channel) {
        return ImmutableHappening.builder().like(this).channel(channel).build();
    }

    /** This event with one more attribute. */
    public Happening with(String attribute, AttributeValue value) {
        return ImmutableHappening.builder()
                .like(this)
                .attribute(attribute, value)
                .build();
    }

    /** This event at an instant. */
    public Event at(Instant at) {
        Event.Builder event = Event.builder(type(), at);
        id().ifPresent(event::id);
        channel().ifPresent(event::channel);
        attributes().forEach(event::attribute);
        return event.build();
    }

    @Value.Check
    void check() {
        at(Scenario.START);
    }
}
