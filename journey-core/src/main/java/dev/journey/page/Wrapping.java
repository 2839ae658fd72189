package dev.journey.page;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, for pictures that have none of their own: SVG breaks no line. */
final class Wrapping {

    private Wrapping() {}

    /** The text in lines of at most this width, in units of the size of its letters; a longer word is cut. */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String joint = line.isEmpty() ? "" : " ";
            if (Letters.width(line + joint + word) <= width) {
                line.append(joint).append(word);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            cut(word, width, lines, line);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static void cut(String word, double width, List<String> lines, StringBuilder line) {
        word.codePoints().forEach(letter -> {
            if (!line.isEmpty() && Letters.width(line + Character.toString(letter)) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        });
    }
}
