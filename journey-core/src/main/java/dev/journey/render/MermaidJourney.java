package dev.journey.render;

import dev.journey.map.Experience;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A journey as a Mermaid user journey diagram: a section for each stage, and in it a task for what is felt at each
 * touchpoint.
 *
 * <pre>{@code
 * journey
 *     title Web shop
 *     section Awareness
 *         Home page: 4: Gift giver, Collector
 *         %% no emotion is known at: Newsletter
 *     section Purchase
 *         Checkout: 1: Gift giver
 *         Checkout: 4: Collector
 * }</pre>
 *
 * <p>The score of a task is the emotion and three: from 1 for the worst to 5 for the best. Personas who feel alike at a
 * touchpoint share a task; where they feel otherwise the touchpoint has a task for each score, because a mean of both
 * would be felt by nobody. What is felt in a stage as a whole is a task that is called as the stage is.
 *
 * <p>Touchpoints at which no emotion is known are named in a comment, which is not drawn; a journey of which no emotion
 * is known is a diagram without tasks. The file that comes of it is read again by
 * {@link dev.journey.codec.JourneyFile}.
 *
 * @see <a href="https://mermaid.js.org/syntax/userJourney.html">User journey diagrams in Mermaid</a>
 */
public final class MermaidJourney {

    /** The score of an emotion that is neither good nor bad. */
    private static final int MIDDLE = 3;

    /** Mermaid takes these words for its own where a line begins with them. */
    private static final Pattern KEYWORD =
            Pattern.compile("(journey|title|section|accTitle|accDescr)", Pattern.CASE_INSENSITIVE);

    private final Journey journey;
    private final StringBuilder text = new StringBuilder("journey\n");

    private MermaidJourney(Journey journey) {
        this.journey = journey;
    }

    /** The diagram, lines ending in {@code \n}. */
    public static String of(Journey journey) {
        MermaidJourney diagram = new MermaidJourney(Objects.requireNonNull(journey, "journey"));
        diagram.line(1, "title " + MermaidText.escape(PlainText.nameOf(journey)));
        journey.description()
                .map(MermaidText::escape)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> diagram.line(1, "accDescr: " + words));
        journey.stages().forEach(diagram::section);
        return diagram.text.toString();
    }

    private void section(Stage stage) {
        line(1, "section " + MermaidText.escape(PlainText.nameOf(stage)));
        tasks(stage).forEach((task, personas) -> line(2, line(stage, task) + String.join(", ", personas)));
        List<String> unknown = stage.touchpoints().stream()
                .distinct()
                .filter(touchpoint -> stage.experiences().stream()
                        .noneMatch(experience ->
                                isFelt(experience) && experience.touchpoint().equals(Optional.of(touchpoint))))
                .map(this::nameOf)
                .toList();
        if (!unknown.isEmpty()) {
            line(2, "%% no emotion is known at: " + String.join(", ", unknown));
        }
    }

    private String line(Stage stage, Task task) {
        String name = task.touchpoint().map(this::nameOf).orElseGet(() -> MermaidText.escape(PlainText.nameOf(stage)));
        String harmless =
                KEYWORD.matcher(name).lookingAt() ? MermaidText.code(name.charAt(0)) + name.substring(1) : name;
        return harmless + ": " + (task.emotion() + MIDDLE) + ": ";
    }

    private String nameOf(String touchpoint) {
        return MermaidText.escape(PlainText.nameOf(journey.touchpoint(touchpoint)));
    }

    /** The names of the personas by what they feel where: first in the stage as a whole, then by its touchpoints. */
    private Map<Task, Set<String>> tasks(Stage stage) {
        Map<Task, Set<String>> tasks = new LinkedHashMap<>();
        stage.experiences().stream()
                .filter(MermaidJourney::isFelt)
                .sorted(Comparator.comparingInt(experience -> place(stage, experience)))
                .forEach(experience -> tasks.computeIfAbsent(Task.of(experience), task -> new LinkedHashSet<>())
                        .add(MermaidText.escape(PlainText.nameOf(journey.persona(experience.persona())))));
        return tasks;
    }

    private static int place(Stage stage, Experience experience) {
        int place = experience.touchpoint().map(stage.touchpoints()::indexOf).orElse(-2);
        // Not one of those that the stage names.
        return place == -1 ? Integer.MAX_VALUE : place;
    }

    private static boolean isFelt(Experience experience) {
        return experience.emotion().isPresent();
    }

    private void line(int level, String line) {
        text.append("    ".repeat(level)).append(line).append('\n');
    }

    /** What is felt at a touchpoint, or in a stage as a whole. */
    private record Task(Optional<String> touchpoint, int emotion) {

        static Task of(Experience experience) {
            return new Task(experience.touchpoint(), experience.emotion().orElseThrow());
        }
    }
}
