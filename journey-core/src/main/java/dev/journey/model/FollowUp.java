package dev.journey.model;

import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A message that a customer gets while staying in a stage, at most once in each visit.
 *
 * <pre>{@code
 * FollowUp.builder("cart-mail").when(inactiveFor(ofHours(24))).channel(EMAIL).message("abandoned-cart").build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FollowUp permits ImmutableFollowUp {

    FollowUp() {}

    /** A follow-up without channel or message: the host knows by the id what to do. */
    public static FollowUp of(String id, Condition when) {
        return builder(id).when(when).build();
    }

    /** A builder for a follow-up with this id, a slug; its condition is required. */
    public static Builder builder(String id) {
        return ImmutableFollowUp.builder().id(id);
    }

    /** The id, unique among the follow-ups of a journey. */
    public abstract String id();

    /** When it is due. */
    public abstract Condition when();

    /** How it reaches the customer; caps count by it. */
    public abstract Optional<Channel> channel();

    /** The name of the message, which the host knows. */
    public abstract Optional<String> message();

    /** Builds a follow-up. */
    public abstract static sealed class Builder permits ImmutableFollowUp.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** When it is due. */
        public abstract Builder when(Condition condition);

        /** How it reaches the customer. */
        public abstract Builder channel(Channel channel);

        /** The name of the message, which the host knows. */
        public abstract Builder message(String message);

        /**
         * The follow-up.
         *
         * @throws IllegalStateException if the condition is missing
         */
        public abstract FollowUp build();
    }
}
