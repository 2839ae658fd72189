package dev.journey.render;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes, and where it is broken: ideographs and pictures are two columns wide,
 * marks on letters none.
 */
final class TextWidth {

    /** The first and the last of each run of letters that are two columns wide. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul
        {0x2E80, 0x303E}, // radicals, punctuation of ideographs
        {0x3041, 0xA4CF}, // kana, ideographs, Yi
        {0xA960, 0xA97C}, // Hangul
        {0xAC00, 0xD7A3}, // Hangul
        {0xF900, 0xFAFF}, // ideographs
        {0xFE30, 0xFE6F}, // punctuation of ideographs
        {0xFF01, 0xFF60}, // full width
        {0xFFE0, 0xFFE6}, // full width
        {0x1F300, 0x1F64F}, // pictures
        {0x1F680, 0x1F6FF}, // pictures
        {0x1F900, 0x1F9FF}, // pictures
        {0x20000, 0x3FFFD} // ideographs
    };

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        for (int[] run : WIDE) {
            if (letter <= run[1]) {
                return letter >= run[0];
            }
        }
        return false;
    }

    /** A text in lines of at most so many columns. */
    static List<String> wrap(String text, int columns) {
        return wrap(text, columns, "");
    }

    /**
     * A text in lines of at most so many columns, broken between words, and in them only where one is longer than a
     * line; those after the first are indented. There must be room for the indent and two columns more.
     */
    static List<String> wrap(String text, int columns, String indent) {
        if (of(text) <= columns) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        boolean isFresh = true;
        for (String word : text.split(" ")) {
            if (!isFresh && used + 1 + of(word) > columns) {
                used = end(line, indent, lines);
            } else if (!isFresh) {
                line.append(' ');
                used++;
            }
            for (int letter : word.codePoints().toArray()) {
                if (used + of(letter) > columns) {
                    used = end(line, indent, lines);
                }
                line.appendCodePoint(letter);
                used += of(letter);
            }
            isFresh = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Begins another line; gives its columns that are used. */
    private static int end(StringBuilder line, String indent, List<String> lines) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
        return of(indent);
    }
}
