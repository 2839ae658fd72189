package dev.journey.jackson.tree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object by the keys at which they stand, in order. Most objects have a few keys, which are compared
 * one after the other; a table of them is made only for those with many.
 */
final class Members extends AbstractMap<String, Node> {

    private static final int FEW = 8;

    private @Nullable Node[] nodes = new @Nullable Node[4];
    private int size;
    private @Nullable Map<String, Node> table;

    /** Adds a value, unless there is one already at its key; that one is given back, and stays. */
    @Nullable
    Node add(Node node) {
        Node first = get(node.place().name());
        if (first != null) {
            return first;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size++] = node;
        if (table != null) {
            table.put(node.place().name(), node);
        } else if (size > FEW) {
            table = new HashMap<>(this);
        }
        return null;
    }

    @Override
    public @Nullable Node get(Object key) {
        if (table != null) {
            return table.get(key);
        }
        for (int i = 0; i < size; i++) {
            if (nodes[i].place().name().equals(key)) {
                return nodes[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Node> action) {
        for (int i = 0; i < size; i++) {
            action.accept(nodes[i].place().name(), nodes[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<String, Node>> iterator() {
                return Stream.of(nodes)
                        .limit(size)
                        .map(node -> Map.entry(node.place().name(), node))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
