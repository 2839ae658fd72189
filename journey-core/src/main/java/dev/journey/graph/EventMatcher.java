package dev.journey.graph;

import dev.journey.condition.EventPattern;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that knows what its touchpoint stands for. It is asked at every event, so that it looks at no more than the
 * pattern states.
 */
public final class EventMatcher {

    private final EventPattern pattern;
    private final @Nullable String type;
    private final boolean statesMore;
    private final @Nullable List<EventMatcher> touchpoint;

    private EventMatcher(EventPattern pattern, @Nullable List<EventMatcher> touchpoint) {
        this.pattern = pattern;
        this.type = pattern.event().orElse(null);
        this.statesMore = pattern.channel().isPresent() || !pattern.where().isEmpty();
        this.touchpoint = touchpoint;
    }

    /** The pattern in a journey, which must have its touchpoint. */
    public static EventMatcher of(EventPattern pattern, Journey journey) {
        return new EventMatcher(
                pattern,
                pattern.touchpoint()
                        .map(id -> journey.touchpoint(id).events().stream()
                                .map(event -> new EventMatcher(event, null))
                                .toList())
                        .orElse(null));
    }

    /** Whether an event of a type may be meant; false where none can be. */
    public boolean mayMatch(String events) {
        Optional<Set<String>> types = types();
        return types.isEmpty() || types.get().contains(events);
    }

    /** Whether every event of a type is meant; without a type, every event at all. */
    public boolean matchesAllOf(@Nullable String events) {
        return (type == null || type.equals(events))
                && !statesMore
                && (touchpoint == null || touchpoint.stream().anyMatch(each -> each.matchesAllOf(events)));
    }

    /** Whether an event is meant. */
    public boolean matches(Event event) {
        return (type == null || type.equals(event.type()))
                && (!statesMore || pattern.matchesIgnoringTouchpoint(event))
                && (touchpoint == null || matchesAny(touchpoint, event));
    }

    private static boolean matchesAny(List<EventMatcher> matchers, Event event) {
        for (EventMatcher matcher : matchers) {
            if (matcher.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** The only event types that can match; empty where every type can. */
    Optional<Set<String>> types() {
        if (type != null) {
            return Optional.of(Set.of(type));
        }
        return touchpoint == null ? Optional.empty() : types(touchpoint);
    }

    /** The only event types that can match any of several matchers; empty where every type can. */
    static Optional<Set<String>> types(List<EventMatcher> matchers) {
        Set<String> all = new HashSet<>();
        for (EventMatcher matcher : matchers) {
            Optional<Set<String>> types = matcher.types();
            if (types.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(types.get());
        }
        return Optional.of(all);
    }
}
