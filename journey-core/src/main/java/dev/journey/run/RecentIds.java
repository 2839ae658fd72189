package dev.journey.run;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** The ids of the events that were handled last, to recognise duplicates. */
final class RecentIds {

    private final int most;
    private final Deque<String> ids;

    RecentIds(int most) {
        this(most, List.of());
    }

    /** These ids, the last one at the end; no more than {@code most}. */
    RecentIds(int most, Collection<String> ids) {
        this.most = most;
        this.ids = new ArrayDeque<>(0);
        this.ids.addAll(ids);
    }

    RecentIds copy() {
        return new RecentIds(most, ids);
    }

    /** The ids, the last one at the end. */
    List<String> list() {
        return ids.isEmpty() ? List.of() : List.copyOf(ids);
    }

    /** Whether nothing is to be remembered. */
    boolean isOff() {
        return most == 0;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    void add(String id) {
        ids.addLast(id);
        if (ids.size() > most) {
            ids.removeFirst();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecentIds recent && List.copyOf(ids).equals(List.copyOf(recent.ids));
    }

    @Override
    public int hashCode() {
        return List.copyOf(ids).hashCode();
    }
}
