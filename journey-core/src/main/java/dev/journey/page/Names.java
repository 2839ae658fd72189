package dev.journey.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What things are called on the page. */
final class Names {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\d_]*");

    private Names() {}

    /** The name, or else the id as words: {@code gift-giver} is {@code Gift giver}. */
    static String of(Optional<String> name, String id) {
        return name.orElseGet(() -> sentence(words(id)));
    }

    /** An id or another key as words: {@code social-media} is {@code social media}. */
    static String words(String key) {
        return key.replace('-', ' ').replace('_', ' ');
    }

    /**
     * A name that a program gave as words: {@code order_placed} is {@code order placed}. Whatever else it is, such as a
     * number or a comparison, stays as it is.
     */
    static String plain(String text) {
        return PLAIN.matcher(text).matches() ? words(text) : text;
    }

    /** The text with a capital letter in front. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        return new StringBuilder(text.length())
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text, second, text.length())
                .toString();
    }

    /** {@code a, b and c}. */
    static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** {@code 1 stage}, {@code 2 stages}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
