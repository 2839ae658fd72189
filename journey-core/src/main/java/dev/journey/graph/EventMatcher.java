package dev.journey.graph;

import dev.journey.condition.EventPattern;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pattern that knows what its touchpoint stands for. */
public final class EventMatcher {

    private final EventPattern pattern;
    private final Optional<List<EventPattern>> touchpoint;

    private EventMatcher(EventPattern pattern, Optional<List<EventPattern>> touchpoint) {
        this.pattern = pattern;
        this.touchpoint = touchpoint;
    }

    /** The pattern in a journey, which must have its touchpoint. */
    public static EventMatcher of(EventPattern pattern, Journey journey) {
        return new EventMatcher(
                pattern, pattern.touchpoint().map(id -> journey.touchpoint(id).events()));
    }

    /** Whether an event is meant. */
    public boolean matches(Event event) {
        return pattern.matchesIgnoringTouchpoint(event)
                && touchpoint.map(events -> matchesAny(events, event)).orElse(true);
    }

    private static boolean matchesAny(List<EventPattern> patterns, Event event) {
        return patterns.stream().anyMatch(pattern -> pattern.matchesIgnoringTouchpoint(event));
    }

    /** The only event types that can match; empty where every type can. */
    Optional<Set<String>> types() {
        if (pattern.event().isPresent()) {
            return pattern.event().map(Set::of);
        }
        return touchpoint.flatMap(EventMatcher::types);
    }

    private static Optional<Set<String>> types(List<EventPattern> patterns) {
        Set<String> types = new HashSet<>();
        for (EventPattern pattern : patterns) {
            if (pattern.event().isEmpty()) {
                return Optional.empty();
            }
            types.add(pattern.event().get());
        }
        return Optional.of(types);
    }
}
