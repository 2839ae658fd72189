package dev.journey.render;

import dev.journey.map.Cost;
import dev.journey.map.Experience;
import dev.journey.map.Tactic;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The map of a journey in Markdown: what there is to say of each stage, stage by stage or side by side. */
final class MarkdownMap {

    /** More columns than that are not read, but scrolled. */
    private static final int MOST_COLUMNS = 6;

    private final Journey journey;
    private final MapWords words;
    private final Map<String, Function<Stage, List<String>>> rows = new LinkedHashMap<>();

    MarkdownMap(Journey journey) {
        this.journey = journey;
        this.words = new MapWords(journey);
        rows.put("Phase", words::place);
        rows.put("Customers", stage -> one(stage.definition()));
        rows.put("Objective", stage -> one(stage.objective()));
        rows.put("Value proposition", stage -> one(stage.valueProposition()));
        rows.put("To expect", Stage::expect);
        rows.put("Touchpoints", words::touchpoints);
        rows.put("Goals", stage -> told(stage, Experience::goals));
        rows.put("Doing", stage -> told(stage, experience -> one(experience.doing())));
        rows.put("Thinking", stage -> told(stage, experience -> one(experience.thinking())));
        rows.put("Feeling", words::feelings);
        rows.put("Needs", stage -> told(stage, Experience::needs));
        rows.put("Evidence", stage -> told(stage, experience -> one(experience.evidence())));
        rows.put("Pain points", words::painPoints);
        rows.put(
                "Tactics",
                stage -> stage.tactics().stream().map(MarkdownMap::tactic).toList());
        rows.put(
                "Metrics",
                stage -> stage.metrics().stream()
                        .map(PlainText::nameOf)
                        .map(PlainText::line)
                        .toList());
        rows.put(
                "Works when",
                stage -> stage.readiness().map(Object::toString).stream().toList());
    }

    private static List<String> one(Optional<String> text) {
        return text.stream().toList();
    }

    private List<String> told(Stage stage, Function<Experience, List<String>> tell) {
        return stage.experiences().stream()
                .filter(experience -> !tell.apply(experience).isEmpty())
                .map(experience -> words.who(experience) + ": " + String.join("; ", tell.apply(experience)))
                .toList();
    }

    private static String tactic(Tactic tactic) {
        List<String> details = new ArrayList<>();
        tactic.cost().map(Cost::key).ifPresent(details::add);
        if (tactic.professional()) {
            details.add("professional");
        }
        return PlainText.name(tactic.name(), tactic.id())
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }

    /** The map, lines ending in {@code \n}. */
    @Override
    public String toString() {
        rows.values().removeIf(row -> journey.stages().stream().map(row).allMatch(List::isEmpty));
        return journey.stages().size() <= MOST_COLUMNS ? sideBySide() : stageByStage();
    }

    private String sideBySide() {
        List<String> head = Stream.concat(
                        Stream.of(""),
                        journey.stages().stream().map(PlainText::nameOf).map(MarkdownText::inline))
                .toList();
        MarkdownTable map = new MarkdownTable(head);
        rows.forEach((name, row) -> map.row(Stream.concat(
                        Stream.of("**" + name + "**"),
                        journey.stages().stream().map(row).map(MarkdownMap::cell))
                .toList()));
        return map.toString();
    }

    private static String cell(List<String> items) {
        return String.join("<br>", items.stream().map(MarkdownText::inline).toList());
    }

    private String stageByStage() {
        StringBuilder text = new StringBuilder();
        for (Stage stage : journey.stages()) {
            text.append(text.isEmpty() ? "" : "\n").append("### ").append(MarkdownText.inline(PlainText.nameOf(stage)));
            text.append("\n\n");
            rows.forEach((name, row) -> item(name, row.apply(stage), text));
        }
        return text.toString();
    }

    private static void item(String name, List<String> items, StringBuilder text) {
        if (items.size() == 1) {
            text.append("- **")
                    .append(name)
                    .append("**: ")
                    .append(MarkdownText.inline(items.get(0)))
                    .append('\n');
        } else if (!items.isEmpty()) {
            text.append("- **").append(name).append("**:\n");
            items.forEach(
                    item -> text.append("  - ").append(MarkdownText.block(item)).append('\n'));
        }
    }
}
