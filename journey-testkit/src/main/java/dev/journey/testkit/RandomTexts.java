package dev.journey.testkit;

import java.util.List;

/** Texts that people really write, and such as a format may take for something else. */
final class RandomTexts {

    private static final List<String> PLAIN = List.of(
            "Web shop",
            "Half of the visitors never see the price.",
            "50 % off: today only",
            "Größe wählen",
            "日本語のお客様",
            "سلة التسوق",
            "😀 great");

    /** What a reader of YAML or JSON might take for a number, for syntax, or for nothing. */
    private static final List<String> DOUBTFUL = List.of(
            "NO",
            "on",
            "~",
            "null",
            "True",
            "21:00",
            "010",
            "1e3",
            "0x1F",
            "0o17",
            "-.inf",
            "1_000",
            "2026-01-01",
            "<<",
            "=",
            "- a",
            "a: b",
            "a #b",
            "# b",
            "'a'",
            "\"a\"",
            "\\n",
            "{a}",
            "[a]",
            "*a",
            "&a",
            "!a",
            "|",
            "> a",
            "%a",
            "@a",
            "`a",
            "? a",
            ": a",
            ", a",
            "---",
            "...");

    /** Where it begins and ends, and in how many lines. */
    private static final List<String> SPACED = List.of(
            " leading",
            "trailing ",
            "a\tb",
            "\ttab",
            "two\nlines",
            "two\r\nlines",
            "an end\n",
            "\n a beginning",
            "a\u0085b",
            "a\u2028b",
            "\uFEFFa",
            "\u200Fa",
            "e\u0301",
            "a\u0007b",
            "a\u0000b");

    private static final int LONGEST_NAME = 100;

    private final Chance chance;

    RandomTexts(Chance chance) {
        this.chance = chance;
    }

    /** A text that is not blank and no longer than what somebody would call a thing. */
    String name() {
        String text = text();
        return text.length() > LONGEST_NAME ? chance.one(DOUBTFUL) : text;
    }

    /** A text that is not blank. */
    String text() {
        return new Choice<String>()
                .or(50, () -> chance.one(PLAIN))
                .or(25, () -> chance.one(DOUBTFUL))
                .or(15, () -> chance.one(SPACED))
                .or(5, () -> chance.one(PLAIN) + chance.one(SPACED) + chance.one(DOUBTFUL))
                .or(5, () -> (chance.one(PLAIN) + " ").repeat(chance.between(2, 30)))
                .draw(chance);
    }
}
