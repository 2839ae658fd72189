package dev.journey.testkit.oracle;

import dev.journey.condition.EventPattern;
import dev.journey.event.Event;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether an event is one of those that a pattern means: all that the pattern gives must match. */
final class Matching {

    private final Map<String, List<EventPattern>> touchpoints;

    Matching(Journey journey) {
        this.touchpoints = journey.touchpoints().stream().collect(Collectors.toMap(Touchpoint::id, Touchpoint::events));
    }

    boolean matches(EventPattern pattern, Event event) {
        return pattern.event().map(event.type()::equals).orElse(true)
                && pattern.channel()
                        .map(channel -> event.channel().equals(Optional.of(channel)))
                        .orElse(true)
                && pattern.touchpoint().map(id -> isAt(id, event)).orElse(true)
                && pattern.where().entrySet().stream()
                        .allMatch(each -> Comparing.holds(
                                each.getValue(),
                                Optional.ofNullable(event.attributes().get(each.getKey()))));
    }

    private boolean isAt(String touchpoint, Event event) {
        return touchpoints.getOrDefault(touchpoint, List.of()).stream().anyMatch(pattern -> matches(pattern, event));
    }
}
