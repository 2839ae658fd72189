package dev.journey.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happened to many customers: a history for each, found by the customer's id.
 *
 * <p>Lines may be added in any order. The log holds them by customer, as {@link String#compareTo} orders the ids, and
 * within a customer as {@link History} does; so the order of the lines matters only where a customer has two of them
 * at one instant.
 *
 * <pre>{@code
 * EventLog log = EventLog.builder().add("anna", viewed).add("bob", ordered).build();
 * log.history("anna").events().count()
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EventLog {

    private final NavigableMap<String, History> histories;

    private EventLog(NavigableMap<String, History> histories) {
        this.histories = histories;
    }

    /** A builder that takes lines in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** The customers' ids, ordered. */
    public SortedSet<String> customers() {
        return Collections.unmodifiableSortedSet(histories.navigableKeySet());
    }

    /** The histories, ordered by the customers' ids. */
    public Stream<History> histories() {
        return histories.values().stream();
    }

    /**
     * The history of a customer, empty where the log has no line of theirs.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public History history(String customer) {
        History known = histories.get(customer);
        return known == null ? History.of(customer, List.of()) : known;
    }

    /** How many entries the log holds, repeated ones left out. */
    public long size() {
        return histories().mapToLong(history -> history.entries().size()).sum();
    }

    /** How many events were dropped because the customer already had one of that id. */
    public long repeated() {
        return histories().mapToLong(History::repeated).sum();
    }

    /** The instant of the last entry; empty where there is none. */
    public Optional<Instant> last() {
        return histories()
                .map(history ->
                        history.entries().get(history.entries().size() - 1).at())
                .max(Instant::compareTo);
    }

    /** The number of customers and entries. */
    @Override
    public String toString() {
        return "customers: " + histories.size() + ", entries: " + size();
    }

    /** Gathers the lines of a log; for one thread. */
    public static final class Builder {

        private final Map<String, List<Entry>> entries = new TreeMap<>();

        private Builder() {}

        /** One entry of a customer. */
        public Builder add(String customer, Entry entry) {
            return add(new LogLine(customer, entry));
        }

        /** One line. */
        public Builder add(LogLine line) {
            entries.computeIfAbsent(line.customer(), customer -> new ArrayList<>())
                    .add(line.entry());
            return this;
        }

        /** The log of all lines so far. */
        public EventLog build() {
            NavigableMap<String, History> histories = new TreeMap<>();
            entries.forEach((customer, lines) -> histories.put(customer, History.of(customer, lines)));
            return new EventLog(histories);
        }
    }
}
