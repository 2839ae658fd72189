package dev.journey.mermaid;

import dev.journey.codec.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a line, without white space at its ends.
 *
 * @param line the number of the line, from 1
 * @param whole the whole line
 * @param begin the index of the first character in it
 * @param end the index after the last one
 */
record Part(int line, String whole, int begin, int end) {

    /** What is left of a line from an index on. */
    static Part of(int line, String whole, int begin) {
        return of(line, whole, begin, whole.length());
    }

    private static Part of(int line, String whole, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        return new Part(line, whole, from, to);
    }

    String text() {
        return whole.substring(begin, end);
    }

    boolean isEmpty() {
        return begin == end;
    }

    boolean startsWith(String prefix) {
        return prefix.length() <= end - begin && whole.startsWith(prefix, begin);
    }

    /** The index of the first such text in the part, or -1. */
    int indexOf(String text) {
        int at = whole.indexOf(text, begin);
        return at >= 0 && at + text.length() <= end ? at - begin : -1;
    }

    Location location() {
        return location(0);
    }

    /** The place of the character with this index. */
    Location location(int index) {
        return new Location(line, begin + index + 1);
    }

    /** The part from an index on. */
    Part from(int index) {
        return of(line, whole, begin + index, end);
    }

    /** The part before an index. */
    Part before(int index) {
        return of(line, whole, begin, begin + index);
    }

    /** What follows, if the part begins with a word of Mermaid's in any case and goes on with the mark. */
    Optional<Part> after(String word, Pattern mark) {
        if (!whole.regionMatches(true, begin, word, 0, word.length())) {
            return Optional.empty();
        }
        Matcher found = mark.matcher(whole).region(Math.min(end, begin + word.length()), end);
        return found.lookingAt() ? Optional.of(from(found.end() - begin)) : Optional.empty();
    }

    /** The parts between these marks. */
    List<Part> split(char mark) {
        List<Part> parts = new ArrayList<>();
        int from = begin;
        for (int at = whole.indexOf(mark, from); at >= 0 && at < end; at = whole.indexOf(mark, from)) {
            parts.add(of(line, whole, from, at));
            from = at + 1;
        }
        parts.add(of(line, whole, from, end));
        return parts;
    }
}
