package dev.journey.event;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * All that is known of one customer, in order of time; what happened at one instant keeps the order of the input.
 *
 * <p>An event whose id was already there is dropped, the first in order of time stays.
 *
 * <p>Who looks at millions of entries for their instants and types alone can read these as numbers, so that nothing is
 * made for any of them:
 *
 * <pre>{@code
 * int ordered = history.types().indexOf("order_placed");    // once for all histories of a log
 * for (int i = 0; ordered >= 0 && i < history.size(); i++) {
 *     orders += history.type(i) == ordered && history.nanos(i) >= from ? 1 : 0;
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class History {

    private final String customer;
    private final int repeated;

    /** Where the rows of the entries stand one after the other, and the entry of each row. */
    private final Timeline timeline;

    private final IntFunction<Entry> entryOfRow;
    private final int begin;
    private final int size;

    /** Rows in order, as they are, from the first to before the last. */
    History(String customer, int repeated, Timeline timeline, IntFunction<Entry> entryOfRow, int begin, int end) {
        this.customer = customer;
        this.repeated = repeated;
        this.timeline = timeline;
        this.entryOfRow = entryOfRow;
        this.begin = begin;
        this.size = end - begin;
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
        Timeline timeline = new Timeline();
        distinct.forEach(timeline::add);
        int repeated = sorted.size() - distinct.size();
        return new History(CustomerIds.check(customer), repeated, timeline, distinct::get, 0, distinct.size());
    }

    private static boolean isNew(Entry entry, Set<String> ids) {
        return !(entry instanceof Event event) || event.id().map(ids::add).orElse(true);
    }

    /** The customer's id. */
    public String customer() {
        return customer;
    }

    /**
     * Events and profile changes, in order of time. An event of a log is read from the log whenever it is asked for
     * something, so it keeps the whole log in memory.
     */
    public List<Entry> entries() {
        return new Entries();
    }

    /** The events alone, in order of time. */
    public Stream<Event> events() {
        return entries().stream().filter(Event.class::isInstance).map(Event.class::cast);
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /**
     * An event or a profile change.
     *
     * @param index from 0, as in {@link #entries()}
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Entry entry(int index) {
        return entryOfRow.apply(row(index));
    }

    /**
     * When an entry happened, in nanoseconds since 1970, as {@link EventTime#nanos} counts them.
     *
     * @param index from 0, as in {@link #entries()}
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public long nanos(int index) {
        return timeline.at(row(index));
    }

    /**
     * The number of an entry's type among {@link #types()}; -1 for a profile change.
     *
     * @param index from 0, as in {@link #entries()}
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public int type(int index) {
        return timeline.type(row(index));
    }

    private int row(int index) {
        return begin + Objects.checkIndex(index, size);
    }

    /**
     * The types of events by their numbers, each once. All histories of one log have the very same list, which holds
     * the types of all its customers: what depends on a type need be found out once for each log.
     */
    public List<String> types() {
        return timeline.types();
    }

    /** How many events were dropped because their id was already there. */
    public int repeated() {
        return repeated;
    }

    /** The customer and the number of entries. */
    @Override
    public String toString() {
        return customer + ": " + size + " entries";
    }

    /** All of them as a list. */
    private final class Entries extends AbstractList<Entry> implements RandomAccess {

        @Override
        public Entry get(int index) {
            return entry(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
