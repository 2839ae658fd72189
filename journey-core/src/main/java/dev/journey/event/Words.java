package dev.journey.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Texts that come again and again, each kept once and known by a number.
 *
 * <p>A hash table of numbers alone: the table of a {@code HashMap} leads to its text by way of three objects, and in a
 * log of many customers each of them is far away in memory.
 */
final class Words<T> {

    private static final int BEGINNING = 16;
    private static final int NONE = -1;

    private final List<String> texts = new ArrayList<>();
    private final List<T> words = new ArrayList<>();
    private final Function<String, T> make;

    /** In turn the hash of a text and its number; at most half of it is in use. */
    private int[] table = empty(BEGINNING);

    /** What is kept for each text is made of it once. */
    Words(Function<String, T> make) {
        this.make = make;
    }

    /** The number of a text, from 0 in the order in which they came. */
    int number(String text) {
        int hash = text.hashCode();
        int place = place(hash);
        while (table[place + 1] != NONE) {
            if (table[place] == hash && texts.get(table[place + 1]).equals(text)) {
                return table[place + 1];
            }
            place = after(place);
        }
        return add(text, hash);
    }

    private int add(String text, int hash) {
        words.add(make.apply(text));
        texts.add(text);
        int number = texts.size() - 1;
        if (4 * texts.size() > table.length) {
            grow();
        }
        put(hash, number);
        return number;
    }

    private void grow() {
        int[] smaller = table;
        table = empty(2 * smaller.length);
        for (int place = 0; place < smaller.length; place += 2) {
            if (smaller[place + 1] != NONE) {
                put(smaller[place], smaller[place + 1]);
            }
        }
    }

    private void put(int hash, int number) {
        int place = place(hash);
        while (table[place + 1] != NONE) {
            place = after(place);
        }
        table[place] = hash;
        table[place + 1] = number;
    }

    /** Ids that differ in their last digits have hashes that differ little: they are spread. */
    private int place(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 16) & table.length - 2;
    }

    private int after(int place) {
        return place + 2 & table.length - 2;
    }

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }

    T get(int number) {
        return words.get(number);
    }

    /** All that is kept so far, by number. */
    List<T> all() {
        return List.copyOf(words);
    }
}
