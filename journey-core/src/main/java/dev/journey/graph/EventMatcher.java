package dev.journey.graph;

import dev.journey.condition.EventPattern;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                && (touchpoint.isEmpty() || matchesAny(touchpoint.get(), event));
    }

    private static boolean matchesAny(List<EventPattern> patterns, Event event) {
        for (EventPattern pattern : patterns) {
            if (pattern.matchesIgnoringTouchpoint(event)) {
                return true;
            }
        }
        return false;
    }

    /** The only event types that can match; empty where every type can. */
    Optional<Set<String>> types() {
        if (pattern.event().isPresent()) {
            return pattern.event().map(Set::of);
        }
        return touchpoint.flatMap(events ->
                joined(events.stream().map(event -> event.event().map(Set::of))));
    }

    /** The only event types that can match any of several matchers; empty where every type can. */
    static Optional<Set<String>> types(List<EventMatcher> matchers) {
        return joined(matchers.stream().map(EventMatcher::types));
    }

    private static Optional<Set<String>> joined(Stream<Optional<Set<String>>> all) {
        return all.reduce(Optional.of(Set.of()), EventMatcher::joined);
    }

    private static Optional<Set<String>> joined(Optional<Set<String>> types, Optional<Set<String>> more) {
        return types.flatMap(some -> more.map(others -> {
            Set<String> both = new HashSet<>(some);
            both.addAll(others);
            return both;
        }));
    }
}
