package dev.journey.testkit.oracle;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A customer's lines as a replay takes them (rules 12 and 19).
 *
 * @param seen in order of time, without repeated ids, up to the instant of the replay
 * @param notSeen the events that were left out
 */
record Log(List<Entry> seen, Tally notSeen) {

    static Log of(List<? extends Entry> entries, Instant asOf) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::at));
        Set<String> ids = new HashSet<>();
        List<Entry> seen = new ArrayList<>();
        Tally notSeen = Tally.NONE;
        for (Entry entry : sorted) {
            if (repeatsOneOf(ids, entry)) {
                notSeen = notSeen.plus(Tally.duplicates(1));
            } else if (!entry.at().isAfter(asOf)) {
                seen.add(entry);
            } else if (entry instanceof Event) {
                notSeen = notSeen.plus(Tally.afterAsOf(1));
            }
        }
        return new Log(seen, notSeen);
    }

    private static boolean repeatsOneOf(Set<String> ids, Entry entry) {
        return entry instanceof Event event
                && event.id().filter(id -> !ids.add(id)).isPresent();
    }
}
