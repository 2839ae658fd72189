package dev.journey.run;

import java.util.Collection;
import java.util.List;

/**
 * The ids of the events that were handled last, to recognise duplicates.
 *
 * @param ids the last one at the end
 */
record RecentIds(List<String> ids) {

    static final RecentIds NONE = new RecentIds(List.of());

    static RecentIds of(Collection<String> ids) {
        return ids.isEmpty() ? NONE : new RecentIds(List.copyOf(ids));
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** These and one more, the first ones left out where there would be more than {@code most}, which is at least 1. */
    RecentIds plus(String id, int most) {
        String[] more = new String[Math.min(most, ids.size() + 1)];
        int dropped = ids.size() + 1 - more.length;
        for (int i = 0; i < more.length - 1; i++) {
            more[i] = ids.get(dropped + i);
        }
        more[more.length - 1] = id;
        return new RecentIds(List.of(more));
    }
}
