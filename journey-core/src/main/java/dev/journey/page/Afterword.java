package dev.journey.page;

import dev.journey.compare.Change;
import dev.journey.compare.JourneyDifference;
import dev.journey.measure.JourneyMeasure;
import dev.journey.model.Stage;
import java.util.List;

/** What stands below the map and has no column there: endings, what is everywhere, findings, changes, the source. */
final class Afterword {

    private final Draft draft;
    private final Scene scene;
    private final Markup page;

    Afterword(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.page = draft.page();
    }

    /** How the journey ends, beside its last stage. */
    void endings() {
        if (scene.endings().isEmpty()) {
            return;
        }
        page.open("section").leaf("h2", "Where it ends", "id", "endings").open("dl.endings");
        for (Stage stage : scene.endings()) {
            page.open("div").open("dt").leaf("b", scene.name(stage)).text(" ");
            page.leaf("small", "by " + stage.ends().orElseThrow().key());
            draft.news().write(page, "stages." + stage.id());
            page.close();
            stage.definition().ifPresent(definition -> page.leaf("dd", definition));
            draft.measured().map(measured -> measured.stage(stage.id())).ifPresent(measure -> {
                page.open("dd");
                draft.counted(draft.figures().count(measure.reached(), "customer") + ", "
                        + draft.figures().count(measure.visits(), "time"));
                page.close();
            });
            page.close();
        }
        page.close().close();
    }

    /** What hurts in no single stage, and what would be better at no single place. */
    void everywhere() {
        BetterCells cells = new BetterCells(draft);
        if (!scene.painPointsEverywhere().isEmpty()) {
            section("everywhere", "What hurts all along");
            cells.painPoints(scene.painPointsEverywhere());
            page.close();
        }
        if (!scene.opportunitiesEverywhere().isEmpty()) {
            section("elsewhere", "Opportunities beside the map");
            cells.opportunities(scene.opportunitiesEverywhere());
            page.close();
        }
    }

    void findings() {
        List<Note> notes = draft.notes().all();
        if (notes.isEmpty()) {
            return;
        }
        page.open("section.aside")
                .leaf("h2", "What the checks found", "id", "findings")
                .open("div.scroll.narrow", "role", "region", "aria-labelledby", "findings", "tabindex", "0")
                .open("table.list")
                .open("thead")
                .open("tr");
        List.of("Where", "What is wrong", "What to do").forEach(title -> page.leaf("th", title, "scope", "col"));
        page.close().close().open("tbody");
        notes.forEach(this::finding);
        page.close().close().close().close();
    }

    private void finding(Note note) {
        page.open("tr").open("th", "scope", "row");
        String where = note.stage()
                .map(scene.journey()::stage)
                .map(scene::name)
                .orElseGet(() -> note.finding().path());
        if (note.isInMap()) {
            page.leaf("a", where, "href", "#" + note.anchor());
        } else {
            page.text(where);
        }
        page.close()
                .open("td")
                .leaf("b", note.word())
                .text(" " + Names.sentence(note.finding().message()) + ". ");
        note.code(page);
        page.close().leaf("td", Names.sentence(note.finding().fix()) + ".").close();
    }

    /** What is new beside the older version. */
    void changes() {
        draft.news().difference().ifPresent(difference -> {
            page.open("section.aside")
                    .leaf(
                            "h2",
                            "What changed since version " + difference.older().version(),
                            "id",
                            "changes");
            if (difference.isEmpty()) {
                draft.none("Nothing.");
            } else {
                changes(difference);
            }
            page.close();
        });
    }

    private void changes(JourneyDifference difference) {
        page.open("ul.changes");
        for (Change change : difference.changes()) {
            page.leaf("li", change.toString());
        }
        page.close();
    }

    /** What the page was drawn from, and what its words mean. */
    void footer() {
        Dates dates = new Dates(scene.journey().zone());
        page.open("footer")
                .open("p")
                .text("Drawn from the journey " + scene.journey().id() + ", version "
                        + scene.journey().version() + ".");
        draft.measured().ifPresent(measured -> page.text(" " + measured(measured, dates)));
        page.close().close();
    }

    private static String measured(JourneyMeasure measured, Dates dates) {
        return "Customers are shown as they stood on " + dates.time(measured.asOf())
                + ". Converted: the visit reached what its stage is for, in time. Dropped: it ended otherwise, or its"
                + " time is over. Still open: the customer is there and has time left, and so counts neither as won"
                + " nor as lost.";
    }

    private void section(String id, String title) {
        page.open("section").leaf("h2", title, "id", id);
    }
}
