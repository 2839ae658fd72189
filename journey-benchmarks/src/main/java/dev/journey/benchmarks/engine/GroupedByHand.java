package dev.journey.benchmarks.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Histories as one would gather them without a log: lists in a map, customers and events in order. */
final class GroupedByHand {

    private GroupedByHand() {}

    static Map<String, List<Occurrence>> histories(Occurrence[] events) {
        Map<String, List<Occurrence>> histories = new HashMap<>();
        for (Occurrence event : events) {
            histories
                    .computeIfAbsent(event.customer(), customer -> new ArrayList<>())
                    .add(event);
        }
        histories.values().forEach(history -> history.sort(Comparator.comparingLong(Occurrence::at)));
        return new TreeMap<>(histories);
    }
}
