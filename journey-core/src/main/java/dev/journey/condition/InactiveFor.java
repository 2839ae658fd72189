package dev.journey.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * No matching event for at least so long.
 *
 * @param length counted from the last matching event in scope, or from the beginning of the scope where there is none
 * @param pattern which events end the inactivity; {@link EventPattern#any()} for all
 * @param statedOver how far back events are seen, where that is stated
 */
public record InactiveFor(Length length, EventPattern pattern, Optional<Scope> statedOver) implements EventCondition {

    /** Checks that all three are there. */
    public InactiveFor {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(statedOver, "statedOver");
    }

    /** This condition, with only these events ending the inactivity. */
    public InactiveFor without(EventPattern events) {
        return new InactiveFor(length, events, statedOver);
    }

    /** This condition, with only events of this type ending the inactivity. */
    public InactiveFor without(String eventType) {
        return without(EventPattern.of(eventType));
    }

    @Override
    public InactiveFor over(Scope scope) {
        return new InactiveFor(length, pattern, Optional.of(Objects.requireNonNull(scope, "scope")));
    }

    @Override
    public InactiveFor overJourney() {
        return over(Scope.JOURNEY);
    }

    @Override
    public List<EventPattern> patterns() {
        return List.of(pattern);
    }

    @Override
    public String kind() {
        return "inactiveFor";
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "no " + (pattern.isAny() ? "event" : pattern) + " for " + length.words() + overInWords();
    }
}
