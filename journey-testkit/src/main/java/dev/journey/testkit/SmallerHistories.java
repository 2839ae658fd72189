package dev.journey.testkit;

import dev.journey.event.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All histories that are like a given one but for one thing that is left out or made plainer; the largest things first.
 *
 * <p>Whoever takes the first of them that still fails, again and again, ends with a history in which everything
 * matters:
 *
 * <pre>{@code
 * Optional<RandomHistory> smaller = Optional.of(failing);
 * while (smaller.isPresent()) {
 *     failing = smaller.get();
 *     smaller = SmallerHistories.of(failing).filter(this::fails).findFirst();
 * }
 * }</pre>
 */
public final class SmallerHistories {

    private SmallerHistories() {}

    /** The histories with fewer entries, then those with plainer ones; instants and customer stay. */
    public static Stream<RandomHistory> of(RandomHistory history) {
        return Stream.concat(withFewerEntries(history.entries()), withPlainerEntry(history.entries()))
                .map(entries -> new RandomHistory(history.customer(), entries, history.asOf()));
    }

    /** Without half of the entries, a quarter, and so on down to a single one. */
    private static Stream<List<Entry>> withFewerEntries(List<Entry> entries) {
        int count = entries.size();
        return Stream.iterate(count / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> IntStream.rangeClosed(0, count - size)
                        .filter(first -> first % size == 0)
                        .mapToObj(first -> without(entries, first, size)));
    }

    private static List<Entry> without(List<Entry> entries, int first, int size) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.subList(first, first + size).clear();
        return fewer;
    }

    private static Stream<List<Entry>> withPlainerEntry(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> PlainerEntries.of(entries.get(i)).map(plain -> {
                    List<Entry> plainer = new ArrayList<>(entries);
                    plainer.set(i, plain);
                    return plainer;
                }));
    }
}
