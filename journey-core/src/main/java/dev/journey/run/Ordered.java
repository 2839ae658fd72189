package dev.journey.run;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of its keys, which nobody can change. Snapshots are taken in less than a microsecond, and most of
 * their maps hold a handful: two arrays are cheaper to make, to share and to go through than a tree.
 */
final class Ordered<V> extends AbstractMap<String, V> {

    private final String[] keys;
    private final V[] values;

    private Ordered(String[] keys, V[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** The same map in order; one that is in order and cannot change is given back as it is. */
    static <V> Map<String, V> copyOf(Map<String, V> map) {
        if (map instanceof Ordered<V>) {
            return map;
        }
        return map.isEmpty() ? Map.of() : inOrder(map);
    }

    @SuppressWarnings("unchecked") // the array is filled with values of this type and never shown
    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        String[] keys = new String[map.size()];
        V[] values = (V[]) new Object[keys.length];
        boolean ascend = true;
        int next = 0;
        for (Map.Entry<String, V> entry : map.entrySet()) {
            keys[next] = Objects.requireNonNull(entry.getKey(), "key");
            values[next] = Objects.requireNonNull(entry.getValue(), "value");
            ascend &= next == 0 || keys[next - 1].compareTo(keys[next]) < 0;
            next++;
        }
        return ascend ? new Ordered<>(keys, values) : inOrder(sorted(map));
    }

    /** In the order of the keys themselves, even if the map is sorted in another one. */
    private static <V> Map<String, V> sorted(Map<String, V> map) {
        Map<String, V> sorted = new TreeMap<>();
        sorted.putAll(map);
        return sorted;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    private int place(@Nullable Object key) {
        return key instanceof String ? Arrays.binarySearch(keys, key) : -1;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Map.Entry<String, V> next() {
            if (next == keys.length) {
                throw new NoSuchElementException("map has no more than " + next + " entries");
            }
            Map.Entry<String, V> entry = Map.entry(keys[next], values[next]);
            next++;
            return entry;
        }
    }
}
