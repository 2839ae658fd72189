package dev.journey.render;

/** Texts that Mermaid shows as they are: what it may take for syntax is written as an entity code. */
final class MermaidText {

    private static final String HARMLESS = " ._()'+/-";

    /** Below it are signs that Mermaid uses inside, as the degree sign. */
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private MermaidText() {}

    /** A text on one line; letters, digits, pictures and what does no harm stay, the rest becomes entity codes. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        PlainText.line(words).codePoints().forEach(letter -> {
            if (isHarmless(letter)) {
                escaped.appendCodePoint(letter);
            } else {
                escaped.append(code(letter));
            }
        });
        return escaped.toString();
    }

    /** A letter as an entity code, such as {@code #59;}. */
    static String code(int letter) {
        return "#" + letter + ";";
    }

    private static boolean isHarmless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.OTHER_SYMBOL -> letter > LAST_OF_LATIN_1;
            default -> Character.isLetterOrDigit(letter) || HARMLESS.indexOf(letter) >= 0;
        };
    }
}
