package dev.journey.render;

import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.Optional;

/** Texts on one line, and what people call the parts of a journey: their names, or their ids where they have none. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * A text on one line: white space and control characters become single spaces, at its ends nothing, and what is no
     * character becomes the sign for such a thing.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (!isSpace(letter)) {
                line.appendCodePoint(isCharacter(letter) ? letter : REPLACEMENT);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().stripTrailing();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    /** Neither half a surrogate pair nor one of those that Unicode leaves out, as {@code U+FFFF}. */
    private static boolean isCharacter(int letter) {
        return Character.getType(letter) != Character.SURROGATE && (letter & 0xFFFE) != 0xFFFE;
    }

    static String nameOf(Journey journey) {
        return name(journey.name(), journey.id());
    }

    static String nameOf(Stage stage) {
        return name(stage.name(), stage.id());
    }

    static String nameOf(Touchpoint touchpoint) {
        return name(touchpoint.name(), touchpoint.id());
    }

    static String nameOf(Persona persona) {
        return name(persona.name(), persona.id());
    }

    static String nameOf(Metric metric) {
        return name(metric.name(), metric.id());
    }

    static String name(Optional<String> name, String id) {
        return name.map(PlainText::line).filter(line -> !line.isEmpty()).orElse(id);
    }
}
