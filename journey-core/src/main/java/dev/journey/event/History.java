package dev.journey.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of one customer, in order of time; what happened at one instant keeps the order of the input.
 *
 * <p>An event whose id was already there is dropped, the first in order of time stays.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class History {

    private final String customer;
    private final List<Entry> entries;
    private final int repeated;

    /** Entries in order, as they are. */
    History(String customer, List<Entry> entries, int repeated) {
        this.customer = CustomerIds.check(customer);
        this.entries = entries;
        this.repeated = repeated;
    }

    /**
     * The history of a customer, from entries in any order.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static History of(String customer, Iterable<? extends Entry> entries) {
        List<Entry> sorted = new ArrayList<>();
        Objects.requireNonNull(entries, "entries");
        entries.forEach(entry -> sorted.add(Objects.requireNonNull(entry, "entry")));
        sorted.sort(Comparator.comparing(Entry::at));
        Set<String> ids = new HashSet<>();
        List<Entry> distinct =
                sorted.stream().filter(entry -> isNew(entry, ids)).toList();
        return new History(customer, distinct, sorted.size() - distinct.size());
    }

    private static boolean isNew(Entry entry, Set<String> ids) {
        return !(entry instanceof Event event) || event.id().map(ids::add).orElse(true);
    }

    /** The customer's id. */
    public String customer() {
        return customer;
    }

    /** Events and profile changes, in order of time. */
    public List<Entry> entries() {
        return entries;
    }

    /** The events alone, in order of time. */
    public Stream<Event> events() {
        return entries.stream().filter(Event.class::isInstance).map(Event.class::cast);
    }

    /** How many events were dropped because their id was already there. */
    public int repeated() {
        return repeated;
    }

    /** The customer and the number of entries. */
    @Override
    public String toString() {
        return customer + ": " + entries.size() + " entries";
    }
}
