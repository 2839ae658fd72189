package dev.journey.render;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A journey as a Mermaid state diagram: the stages, and between them the transitions with their conditions in words.
 * {@link Dot} draws follow-ups too; {@link MermaidJourney} draws what customers feel.
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
            diagram.line("state \"" + escape(PlainText.nameOf(stage)) + "\" as " + node(stage.id()));
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

    private static String escape(String words) {
        return DIRECTION.matcher(MermaidText.escape(words)).replaceAll("$1#32;");
    }
}
