package dev.journey.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Texts that come again and again, each kept once and known by a number.
 *
 * <p>A log asks for several of each line, so that they are found in one table of numbers. Where too many share a
 * place, by chance or because somebody chose them so, the rest of them is kept in a map.
 */
final class Words<T> {

    /** The number of a text that did not come. */
    static final int NONE = -1;

    private static final int BEGINNING = 1 << 6;

    /** How many neighbouring places a text may have. */
    private static final int NEIGHBOURS = 8;

    /** What the golden ratio leaves of 2^32. */
    private static final int GOLDEN = 0x9E3779B9;

    private final List<T> words = new ArrayList<>();
    private final List<T> all = Collections.unmodifiableList(words);
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> crowded = new HashMap<>();
    private final Function<String, T> make;

    /** The hash of a text in the upper half, its number and one in the lower; 0 where there is none. */
    private long[] places = new long[BEGINNING];

    /** What is kept for each text is made of it once. */
    Words(Function<String, T> make) {
        this.make = make;
    }

    /** The number of a text, from 0 in the order in which they came. */
    int number(String text) {
        int hash = hash(text);
        int known = find(text, hash);
        if (known != NONE) {
            return known;
        }
        words.add(make.apply(text));
        texts.add(text);
        if (2 * texts.size() > places.length) {
            spread();
        } else {
            place(texts.size() - 1, hash);
        }
        return texts.size() - 1;
    }

    /** The number of a text that may not have come, or {@link #NONE}. */
    int find(String text) {
        return find(text, hash(text));
    }

    private int find(String text, int hash) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            long place = places[hash + i & places.length - 1];
            if (place == 0) {
                return NONE;
            }
            if ((int) (place >>> Integer.SIZE) == hash
                    && texts.get((int) place - 1).equals(text)) {
                return (int) place - 1;
            }
        }
        return Objects.requireNonNullElse(crowded.get(text), NONE);
    }

    private void spread() {
        places = new long[2 * places.length];
        crowded.clear();
        for (int number = 0; number < texts.size(); number++) {
            place(number, hash(texts.get(number)));
        }
    }

    private void place(int number, int hash) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            int place = hash + i & places.length - 1;
            if (places[place] == 0) {
                places[place] = (long) hash << Integer.SIZE | number + 1;
                return;
            }
        }
        crowded.put(texts.get(number), number);
    }

    /** Texts that differ in their last digits have neighbouring hashes: they are thrown far apart. */
    private static int hash(String text) {
        int hash = GOLDEN * text.hashCode();
        return hash ^ hash >>> Short.SIZE;
    }

    T get(int number) {
        return words.get(number);
    }

    /** All that is kept, by number; always this very list, which nobody else changes. */
    List<T> all() {
        return all;
    }
}
