package dev.journey.page;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.MoveMeasure;
import dev.journey.model.Ending;
import dev.journey.model.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report in the making, and all that its parts are written from.
 *
 * @param draft the page and what is known of the journey
 * @param facts what was given to be told
 */
record ReportDraft(Draft draft, Facts facts) {

    Markup page() {
        return draft.page();
    }

    Scene scene() {
        return draft.scene();
    }

    Figures figures() {
        return draft.figures();
    }

    JourneyMeasure measure() {
        return facts.measure();
    }

    Dates dates() {
        return new Dates(facts.journey().zone());
    }

    String name(String stage) {
        return scene().name(facts.journey().stage(stage));
    }

    String count(long number) {
        return figures().count(number);
    }

    /** Such as {@code 1 visit} or {@code 1,365 visits}. */
    String count(long number, String thing) {
        return figures().count(number, thing);
    }

    /** What moved on from stage to stage, by whichever transitions. */
    List<MoveMeasure> moves() {
        Map<List<String>, MoveMeasure> moves = new LinkedHashMap<>();
        for (MoveMeasure move : measure().moves()) {
            moves.merge(List.of(move.from(), move.to()), move, ReportDraft::together);
        }
        return List.copyOf(moves.values());
    }

    private static MoveMeasure together(MoveMeasure one, MoveMeasure other) {
        return new MoveMeasure(
                one.transition() + " and " + other.transition(),
                one.from(),
                one.to(),
                one.byEvent() + other.byEvent(),
                one.byDeadline() + other.byDeadline(),
                one.byProfile() + other.byProfile());
    }

    /** The stages on the way: all but those in which customers are given up. */
    List<Stage> way() {
        return facts.journey().stages().stream()
                .filter(stage -> stage.ends().map(Ending.GOAL::equals).orElse(true))
                .toList();
    }

    /** Opens a part with its heading. */
    void open(String id, String title) {
        page().open("section").leaf("h2", title, "id", id);
    }

    /** A sentence under a heading. */
    void says(String sentence) {
        page().leaf("p.says", sentence);
    }

    /** Opens a table with these heads, named by the element of this id. */
    void openTable(String labelledBy, Head... heads) {
        page().open("div.scroll.narrow", "role", "region", "aria-labelledby", labelledBy, "tabindex", "0")
                .open("table.list", "aria-labelledby", labelledBy)
                .open("thead")
                .open("tr");
        for (Head head : heads) {
            head.write(page());
        }
        page().close().close().open("tbody");
    }

    void closeTable() {
        page().close().close().close();
    }

    /** A number in a cell of its own. */
    void figure(long number) {
        page().leaf("td.figure", count(number));
    }

    /** A part of a whole as a bar, to stand beside its number. */
    void bar(String kind, long part, long all) {
        page().open("svg.bar.thin", "aria-hidden", "true").empty("rect.rest", "width", "100%", "height", "100%");
        if (part > 0) {
            page().empty("rect." + kind, "width", OutcomeBar.percent(part, all), "height", "100%");
        }
        page().close();
    }
}
