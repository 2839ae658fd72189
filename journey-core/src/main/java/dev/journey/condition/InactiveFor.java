package dev.journey.condition;

import java.util.Objects;

/**
 * No matching event for at least so long.
 *
 * @param length counted from the last matching event in scope, or from the beginning of the scope where there is none
 * @param pattern which events end the inactivity; {@link EventPattern#any()} for all
 * @param over how far back events are seen
 */
public record InactiveFor(Length length, EventPattern pattern, Scope over) implements Condition {

    /** Checks that all three are there. */
    public InactiveFor {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(over, "over");
    }

    /** This condition, with only these events ending the inactivity. */
    public InactiveFor without(EventPattern events) {
        return new InactiveFor(length, events, over);
    }

    /** This condition, with only events of this type ending the inactivity. */
    public InactiveFor without(String eventType) {
        return without(EventPattern.of(eventType));
    }

    /** This condition, looking back over the whole journey. */
    public InactiveFor overJourney() {
        return new InactiveFor(length, pattern, Scope.JOURNEY);
    }

    @Override
    public String kind() {
        return "inactiveFor";
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "no " + (pattern.isAny() ? "event" : pattern) + " for " + length.words()
                + (over == Scope.JOURNEY ? " over the journey" : "");
    }
}
