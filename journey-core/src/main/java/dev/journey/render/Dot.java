package dev.journey.render;

import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A journey as a graph for Graphviz: the stages, those of a phase in a box, the transitions between them with their
 * conditions in words, and the follow-ups as notes on their stages.
 *
 * <pre>{@code
 * Files.writeString(Path.of("journey.dot"), Dot.of(shop));   // then: dot -Tsvg journey.dot -o journey.svg
 * }</pre>
 *
 * <p>A transition from everywhere begins at a node of its own, so that it does not cross the whole picture. Transitions
 * back do not pull the stages out of their order.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The language of Graphviz</a>
 */
public final class Dot {

    /** Names of nodes that are no ids of stages. */
    private static final String START = "_start";

    private static final String ANY = "_any";

    private static final int WIDEST_LABEL = 32;

    private final Journey journey;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Dot(Journey journey) {
        this.journey = journey;
    }

    /** The graph, lines ending in {@code \n}. */
    public static String of(Journey journey) {
        Dot dot = new Dot(Objects.requireNonNull(journey, "journey"));
        dot.graph();
        return dot.text.toString();
    }

    private void graph() {
        open("digraph " + quote(journey.id()));
        String font = "fontname=\"Helvetica,Arial,sans-serif\"";
        line("graph [rankdir=LR, nodesep=0.4, ranksep=0.8, labelloc=t, fontsize=18, " + font + ", label="
                + label(PlainText.nameOf(journey)) + "]");
        line("node [shape=box, style=\"rounded,filled\", color=\"#5b7083\", fillcolor=\"#eef3f7\", fontsize=12, " + font
                + "]");
        line("edge [color=\"#5b7083\", fontcolor=\"#33414d\", fontsize=10, " + font + "]");
        line(quote(START)
                + " [shape=circle, width=0.2, fixedsize=true, style=filled, fillcolor=\"#33414d\", label=\"\"]");
        Arrays.stream(Phase.values()).forEach(this::phase);
        journey.stages().stream().filter(stage -> stage.phase().isEmpty()).forEach(this::stage);
        line(quote(START) + " -> " + quote(journey.start()));
        if (journey.transitions().stream().anyMatch(Transition::isFromAny)) {
            line(quote(ANY) + " [shape=plaintext, style=\"\", label=\"any stage\"]");
        }
        journey.transitions().forEach(this::transition);
        close();
    }

    private void phase(Phase phase) {
        List<Stage> stages = journey.stages().stream()
                .filter(stage -> stage.phase().equals(Optional.of(phase)))
                .toList();
        if (!stages.isEmpty()) {
            open("subgraph " + quote("cluster_" + phase.key()));
            line("graph [label=" + label(phase.key()) + ", labeljust=l, fontsize=12, style=\"rounded,dashed\","
                    + " color=\"#a9b8c4\", fontcolor=\"#5b7083\"]");
            stages.forEach(this::stage);
            close();
        }
    }

    private void stage(Stage stage) {
        String details = stage.ends().map(Dot::details).orElse("");
        String ending = stage.ends().map(end -> "\n(" + end.key() + ")").orElse("");
        String node = quote(stage.id()) + " [label=" + label(PlainText.nameOf(stage), ending) + details + "]";
        if (stage.followUps().isEmpty()) {
            line(node);
            return;
        }
        String note = "_follow-ups of " + stage.id();
        open("");
        line("rank=same");
        line(node);
        line(quote(note) + " [shape=note, style=filled, fillcolor=\"#fff8e1\", color=\"#c9b26b\", fontsize=9, label="
                + note(stage.followUps()) + "]");
        line(quote(stage.id()) + " -> " + quote(note) + " [style=dotted, arrowhead=none, color=\"#c9b26b\"]");
        close();
    }

    private static String details(Ending ending) {
        String fill = switch (ending) {
            case GOAL -> "#dff2e1";
            case EXIT -> "#fde3d6";
            case LAPSE -> "#e4e4e4";
        };
        return ", peripheries=2, fillcolor=\"" + fill + "\"";
    }

    /** The follow-ups, each in lines of its own that begin on the left. */
    private static String note(List<FollowUp> followUps) {
        return followUps.stream()
                .flatMap(followUp -> wrapped("- " + followUp.id()
                        + followUp.channel()
                                .map(channel -> " by " + channel.name())
                                .orElse("")
                        + " when " + followUp.when()))
                .map(line -> escape(line) + "\\l")
                .collect(Collectors.joining("", "\"", "\""));
    }

    private void transition(Transition transition) {
        String priority = transition.priority() == 0 ? "" : "\npriority " + transition.priority();
        String label = label(transition.when().toString(), priority);
        List<String> origins = transition.isFromAny() ? List.of(ANY) : transition.from();
        for (String from : origins) {
            line(
                    isBack(from, transition.to())
                            ? quote(transition.to()) + " -> " + quote(from) + " [dir=back, label=" + label + "]"
                            : quote(from) + " -> " + quote(transition.to()) + " [label=" + label + "]");
        }
    }

    /** Told to Graphviz the other way round, so that earlier stages stay on the left. */
    private boolean isBack(String from, String to) {
        List<String> ids = journey.stages().stream().map(Stage::id).toList();
        return ids.indexOf(from) > ids.indexOf(to);
    }

    private static String label(String words) {
        return label(words, "");
    }

    /** Words in lines of a readable length, and lines that stay as they are. */
    private static String label(String words, String rest) {
        return Stream.concat(wrapped(words), rest.lines().skip(1))
                .map(Dot::escape)
                .collect(Collectors.joining("\\n", "\"", "\""));
    }

    private static Stream<String> wrapped(String words) {
        return TextWidth.wrap(PlainText.line(words), WIDEST_LABEL).stream();
    }

    /** In a label a backslash begins an escape, and an ampersand the name of a letter. */
    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }

    /** An id, whose letters need no escape. */
    private static String quote(String id) {
        return '"' + id + '"';
    }

    private void open(String head) {
        line((head + " {").stripLeading());
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }
}
