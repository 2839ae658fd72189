package dev.journey.check;

import java.util.Collection;
import java.util.List;

/** Lists in sentences. */
final class Words {

    private Words() {}

    /** {@code a, b or c}, in the order given. */
    static String or(Collection<?> things) {
        return list(things, " or ");
    }

    /** {@code a, b and c}, in the order given. */
    static String and(Collection<?> things) {
        return list(things, " and ");
    }

    /** {@code 1 step}, {@code 2 steps}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** {@code 'a'}. */
    static String quoted(Object thing) {
        return "'" + thing + "'";
    }

    private static String list(Collection<?> things, String last) {
        List<String> words = things.stream().map(Object::toString).toList();
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
