package dev.journey.render;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A journey as a Mermaid state diagram: the stages, and between them the transitions with their conditions in words.
 *
 * <pre>{@code
 * Files.writeString(Path.of("journey.mmd"), MermaidStates.of(shop));
 * }</pre>
 *
 * @see <a href="https://mermaid.js.org/syntax/stateDiagram.html">State diagrams in Mermaid</a>
 */
public final class MermaidStates {

    /** Mermaid takes this word for its own wherever it stands in a line. */
    private static final Pattern DIRECTION = Pattern.compile("(direction) ", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

    private MermaidStates() {}

    /** The diagram, lines ending in {@code \n}. */
    public static String of(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        MermaidStates diagram = new MermaidStates();
        for (Stage stage : journey.stages()) {
            diagram.line("state \"" + escape(stage.name().orElse(stage.id())) + "\" as " + node(stage.id()));
        }
        diagram.line("[*] --> " + node(journey.start()));
        for (Transition transition : journey.transitions()) {
            String rest = " --> " + node(transition.to()) + " : "
                    + escape(transition.when().toString());
            journey.stages().stream()
                    .filter(transition::leaves)
                    .forEach(stage -> diagram.line(node(stage.id()) + rest));
        }
        for (Stage stage : journey.stages()) {
            stage.ends().ifPresent(ending -> diagram.line(node(stage.id()) + " --> [*] : " + ending.key()));
        }
        return diagram.text.toString();
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }

    /** A name that is no word of Mermaid's own, as {@code end} and {@code state} are. */
    private static String node(String stage) {
        return "stage_" + stage.replace('-', '_');
    }

    /** Everything that Mermaid may take for syntax is written as an entity code; the rest of Unicode stays. */
    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || " .,_()'+/&-".indexOf(letter) >= 0) {
                escaped.appendCodePoint(letter);
            } else if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                escaped.append(' ');
            } else {
                escaped.append('#').append(letter).append(';');
            }
        });
        return DIRECTION.matcher(escaped).replaceAll("$1#32;");
    }
}
