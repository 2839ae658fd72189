package dev.journey.map;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of contact between customer and brand, such as the home page or a newsletter.
 *
 * <pre>{@code
 * Touchpoint.of("product-page", WEBSITE, "product_viewed", "product_zoomed")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Touchpoint permits ImmutableTouchpoint {

    Touchpoint() {}

    /**
     * A touchpoint that is seen in events of these types.
     *
     * @throws IllegalArgumentException if a type is blank
     */
    public static Touchpoint of(String id, Channel channel, String... eventTypes) {
        Objects.requireNonNull(eventTypes, "eventTypes");
        Builder builder = builder(id).channel(channel);
        for (String type : eventTypes) {
            builder.event(EventPattern.of(type));
        }
        return builder.build();
    }

    /** A builder for a touchpoint with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableTouchpoint.builder().id(id);
    }

    /** The id, unique among the touchpoints of a journey. */
    public abstract String id();

    /** What people call the touchpoint. */
    public abstract Optional<String> name();

    /** The medium of the contact, for the map; events are not matched by it. */
    public abstract Optional<Channel> channel();

    /** The events in which the contact is seen: those that match any of these patterns. */
    public abstract List<EventPattern> events();

    /** On which side of the line of visibility it happens. */
    @Value.Default
    public Visibility visibility() {
        return Visibility.FRONT_STAGE;
    }

    /** Whether it makes or breaks the relationship. */
    @Value.Default
    public boolean momentOfTruth() {
        return false;
    }

    /** What customers, or those who serve them, do there. */
    public abstract List<String> actions();

    /** The id of the team that answers for it. */
    public abstract Optional<String> owner();

    /** What is measured to see whether the touchpoint works. */
    public abstract List<Metric> metrics();

    /** Builds a touchpoint; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableTouchpoint.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** What people call the touchpoint. */
        public abstract Builder name(String name);

        /** The medium of the contact. */
        public abstract Builder channel(Channel channel);

        /** One more kind of event in which the contact is seen; a pattern may not name a touchpoint itself. */
        public abstract Builder event(EventPattern pattern);

        /** On which side of the line of visibility it happens; front-stage if not set. */
        public abstract Builder visibility(Visibility visibility);

        /** Whether it makes or breaks the relationship; false if not set. */
        public abstract Builder momentOfTruth(boolean momentOfTruth);

        /** Something that customers, or those who serve them, do there. */
        public abstract Builder action(String action);

        /** The id of the team that answers for it. */
        public abstract Builder owner(String team);

        /** Something that is measured to see whether the touchpoint works. */
        public abstract Builder metric(Metric metric);

        /** The touchpoint. */
        public abstract Touchpoint build();
    }
}
