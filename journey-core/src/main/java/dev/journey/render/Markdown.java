package dev.journey.render;

import dev.journey.check.Finding;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.plan.Review;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole journey as a Markdown document, for a wiki or a pull request: personas, map, rules, metrics and plan, and what
 * was found and measured if that is given.
 *
 * <pre>{@code
 * Files.writeString(Path.of("web-shop.md"), Markdown.of(shop, Checks.standard().check(shop)));
 * }</pre>
 *
 * <p>It is GitHub's Markdown. Up to six stages stand side by side in a table; more would have to be scrolled, and follow
 * one another in sections. Whatever has nothing in it is left out. No text of the journey becomes markup, a link or a
 * mention; each is on one line, but for the description of the journey, whose paragraphs stay.
 */
public final class Markdown {

    private static final String PARAGRAPHS = "\n\\s*\n";

    private final Journey journey;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Journey journey) {
        this.journey = Objects.requireNonNull(journey, "journey");
        text.append("# ").append(MarkdownText.inline(PlainText.nameOf(journey))).append('\n');
    }

    /** The document, lines ending in {@code \n}. */
    public static String of(Journey journey) {
        return new Markdown(journey).definition();
    }

    /** The document with what checks found, or that they found nothing; lines end in {@code \n}. */
    public static String of(Journey journey, List<Finding> findings) {
        return of(journey, findings, List.of());
    }

    /** The document with what checks found, and what was measured in the stages; lines end in {@code \n}. */
    public static String of(Journey journey, List<Finding> findings, List<StageMeasure> measures) {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(measures, "measures");
        Markdown document = new Markdown(journey);
        document.definition();
        document.table("Measured", document.measured(measures));
        document.items(
                "Findings",
                findings.isEmpty()
                        ? List.of("none")
                        : findings.stream().map(Markdown::words).toList());
        return document.text.toString();
    }

    private String definition() {
        journey.description().stream()
                .flatMap(description ->
                        Stream.of(description.replace("\r\n", "\n").split(PARAGRAPHS)))
                .map(MarkdownText::block)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
        items("About", about());
        if (!journey.personas().isEmpty()) {
            heading("Personas");
            journey.personas().stream().map(MarkdownPersona::of).forEach(text::append);
        }
        heading("Map");
        text.append('\n').append(new MarkdownMap(journey));
        MarkdownRules rules = new MarkdownRules(journey);
        items("How customers move", rules.moves());
        items("What they get", rules.outreach());
        items("Scores", rules.scores());
        items("Experiments", rules.experiments());
        MarkdownPlan plan = new MarkdownPlan(journey);
        table("Metrics", plan.metrics());
        table("Pain points", plan.painPoints());
        table("Opportunities", plan.opportunities());
        table("Action plan", plan.actions());
        return text.toString();
    }

    private List<String> about() {
        return Stream.of(
                        Optional.of("Id: " + journey.id() + ", version " + journey.version()),
                        journey.state().map(state -> "Drawn " + state.key()),
                        journey.valueProposition().map(words -> "Value proposition: " + MarkdownText.inline(words)),
                        journey.reviewed().map(Markdown::words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String words(Review review) {
        return "Reviewed on " + review.date()
                + (review.by().isEmpty() ? "" : " by " + MarkdownText.inline(review.by()))
                + review.every().map(length -> ", every " + length.words()).orElse("");
    }

    private static String words(Finding finding) {
        return "**" + finding.severity() + "** "
                + MarkdownText.inline(finding.code().name() + " at " + finding.path() + ": " + finding.message() + "; "
                        + finding.fix());
    }

    private MarkdownTable measured(List<StageMeasure> measures) {
        MarkdownTable table = new MarkdownTable(StageTable.HEAD);
        for (StageMeasure measure : measures) {
            table.row(StageTable.row(journey.stage(measure.stage()), measure).stream()
                    .map(MarkdownText::inline)
                    .toList());
        }
        return table;
    }

    private void heading(String name) {
        text.append("\n## ").append(name).append('\n');
    }

    private void items(String name, List<String> items) {
        if (!items.isEmpty()) {
            heading(name);
            text.append('\n');
            items.forEach(item -> text.append("- ").append(item).append('\n'));
        }
    }

    private void table(String name, MarkdownTable table) {
        if (!table.isEmpty()) {
            heading(name);
            text.append('\n').append(table.withoutEmptyColumns());
        }
    }
}
