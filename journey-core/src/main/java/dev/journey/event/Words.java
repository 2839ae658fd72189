package dev.journey.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Texts that come again and again, each kept once and known by a number. */
final class Words<T> {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<T> words = new ArrayList<>();
    private final Function<String, T> make;

    /** What is kept for each text is made of it once. */
    Words(Function<String, T> make) {
        this.make = make;
    }

    /** The number of a text, from 0 in the order in which they came. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        words.add(make.apply(text));
        numbers.put(text, words.size() - 1);
        return words.size() - 1;
    }

    T get(int number) {
        return words.get(number);
    }

    /** All that is kept so far, by number. */
    List<T> all() {
        return List.copyOf(words);
    }
}
