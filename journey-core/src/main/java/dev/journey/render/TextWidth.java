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

    /** A text in lines of at most so many columns, at least 2, broken between words; in them only where one is longer. */
    static List<String> wrap(String text, int columns) {
        if (of(text) <= columns) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            breakUp(word, columns, line, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void breakUp(String word, int columns, StringBuilder line, List<String> lines) {
        int used = of(line.toString());
        for (int letter : word.codePoints().toArray()) {
            if (used + of(letter) > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(letter);
            used += of(letter);
        }
    }
}
