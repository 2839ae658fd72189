package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.event.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** However the lines of a log are shuffled, a replay is the same, as long as no two are of one instant. */
final class OrderOfInput implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        Set<Instant> instants = new HashSet<>();
        List<Entry> entries = trial.entries().stream()
                .filter(entry -> instants.add(entry.at()))
                .toList();
        return same(
                "replay",
                trial.withEntries(entries).replay(),
                trial.withEntries(shuffled(entries, trial.chance())).replay());
    }

    private static List<Entry> shuffled(List<Entry> entries, Chance chance) {
        List<Entry> shuffled = new ArrayList<>();
        entries.forEach(entry -> shuffled.add(chance.below(shuffled.size() + 1), entry));
        return shuffled;
    }
}
