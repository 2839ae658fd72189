package dev.journey.run;

import dev.journey.condition.EventPattern;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.EventMatcher;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the events behind what is remembered of them, where there is a history to look into. */
final class Citations {

    private final Journey journey;
    private final Optional<History> history;

    Citations(Journey journey, Optional<History> history) {
        this.journey = journey;
        this.history = history;
    }

    /** The matching events at these instants, in order of time; of several at one instant the last ones. */
    List<Evidence> at(EventPattern pattern, long... instants) {
        Map<Instant, Long> wanted = Arrays.stream(instants)
                .mapToObj(EventTime::instant)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return wanted.entrySet().stream()
                .flatMap(each -> at(pattern, each.getKey(), each.getValue()).stream())
                .toList();
    }

    private List<Evidence> at(EventPattern pattern, Instant at, long times) {
        Deque<Evidence> found = lastMatching(pattern, at, at, times);
        while (found.size() < times) {
            found.addFirst(Evidence.at(at));
        }
        return List.copyOf(found);
    }

    /** The last matching events up to an instant, so many of them; none where there is no history. */
    List<Evidence> last(EventPattern pattern, long times, Instant until) {
        return List.copyOf(lastMatching(pattern, EventTime.EARLIEST, until, times));
    }

    private Deque<Evidence> lastMatching(EventPattern pattern, Instant from, Instant until, long times) {
        Deque<Evidence> found = new ArrayDeque<>();
        List<Entry> entries = history.map(History::entries).orElse(List.of());
        EventMatcher matcher = EventMatcher.of(pattern, journey);
        for (int i = entries.size() - 1; i >= 0 && found.size() < times; i--) {
            Entry entry = entries.get(i);
            if (entry.at().isBefore(from)) {
                break;
            }
            if (!entry.at().isAfter(until) && entry instanceof Event event && matcher.matches(event)) {
                found.addFirst(new Evidence(event.at(), event.id()));
            }
        }
        return found;
    }
}
