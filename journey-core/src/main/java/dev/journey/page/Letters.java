package dev.journey.page;

import java.lang.Character.UnicodeScript;

/** How wide a text is, estimated: a page that needs no script cannot measure it. */
final class Letters {

    /** A wide sans serif, such as DejaVu Sans; others need less. */
    private static final double LATIN = 0.58;

    private Letters() {}

    /** The width of a text on one line, in units of the size of its letters. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Letters::width).sum();
    }

    private static double width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 1 : LATIN;
        };
    }

    private static boolean isWide(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || letter >= 0xFF01 && letter <= 0xFF60
                || Character.getType(letter) == Character.OTHER_SYMBOL && letter > 0xFFFF;
    }

    /** The text, cut to at most so many letters with a mark that it was. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
    }

    /** Whether a text has letters that can be slanted: others look false in italics. */
    static boolean canSlant(String text) {
        return text.codePoints().filter(Character::isLetter).anyMatch(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
        });
    }
}
