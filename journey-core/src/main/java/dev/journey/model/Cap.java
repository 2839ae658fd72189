package dev.journey.model;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * At most so many follow-ups on a channel within a length of time, for each customer.
 *
 * <pre>{@code
 * Cap.of(EMAIL, 3, Length.parse("P7D"))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Cap permits ImmutableCap {

    Cap() {}

    /** A cap whose id the journey makes up from its place: {@code cap-1} for the first. */
    public static Cap of(Channel channel, int atMost, Length within) {
        return ImmutableCap.builder()
                .channel(channel)
                .atMost(atMost)
                .within(within)
                .build();
    }

    /** The id, unique among the caps of a journey; empty only where no journey holds the cap. */
    public abstract Optional<String> id();

    /** The channel on which follow-ups are counted. */
    public abstract Channel channel();

    /** How many may be given out, at least 0, which lets none out. */
    public abstract int atMost();

    /** How long one that was given out counts. */
    public abstract Length within();

    /** This cap, with an id. */
    public Cap withId(String id) {
        return ImmutableCap.builder().like(this).id(id).build();
    }
}
