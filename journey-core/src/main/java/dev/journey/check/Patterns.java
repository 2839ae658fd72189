package dev.journey.check;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Optional;

/** Which events can match which patterns in a journey. What cannot be seen at once is taken as a match. */
final class Patterns {

    private final Journey journey;

    Patterns(Journey journey) {
        this.journey = journey;
    }

    /** Whether any event can match. */
    boolean canMatch(EventPattern pattern) {
        boolean possible =
                pattern.where().values().stream().allMatch(comparison -> Comparisons.canHold(List.of(comparison)));
        return possible
                && (pattern.touchpoint().isEmpty()
                        || journey.touchpoint(pattern.touchpoint().get()).events().stream()
                                .anyMatch(seen -> overlap(pattern, seen)));
    }

    /** Whether some touchpoint sees an event that matches. */
    boolean isOnMap(EventPattern pattern) {
        return pattern.touchpoint().isPresent()
                || pattern.event().isEmpty()
                || journey.touchpoints().stream()
                        .flatMap(touchpoint -> touchpoint.events().stream())
                        .anyMatch(seen -> overlap(pattern, seen));
    }

    /** Whether one event can match both, their touchpoints aside. */
    static boolean overlap(EventPattern pattern, EventPattern other) {
        return agree(pattern.event(), other.event())
                && agree(pattern.channel(), other.channel())
                && pattern.where().entrySet().stream().allMatch(test -> {
                    Comparison same = other.where().get(test.getKey());
                    return same == null || Comparisons.canHold(List.of(test.getValue(), same));
                });
    }

    /** Whether whatever matches the one matches the other, which states no more than the one. */
    static boolean isWithin(EventPattern pattern, EventPattern wider) {
        return (wider.event().isEmpty() || wider.event().equals(pattern.event()))
                && (wider.touchpoint().isEmpty() || wider.touchpoint().equals(pattern.touchpoint()))
                && (wider.channel().isEmpty() || wider.channel().equals(pattern.channel()))
                && pattern.where().entrySet().containsAll(wider.where().entrySet());
    }

    private static boolean agree(Optional<?> given, Optional<?> other) {
        return given.isEmpty() || other.isEmpty() || given.equals(other);
    }
}
