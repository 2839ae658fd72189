package dev.journey.page;

import dev.journey.model.Stage;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import java.util.List;
import java.util.Optional;

/** What is planned against the loss of a stage, and what checks found there. */
final class Remedies {

    private final ReportDraft report;
    private final Markup page;

    Remedies(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write(Stage stage) {
        plan(stage);
        checks(stage);
    }

    private void plan(Stage stage) {
        List<String> opportunities = report.scene().opportunities(stage).stream()
                .map(Opportunity::id)
                .toList();
        List<ActionItem> actions = report.facts().journey().actions().stream()
                .filter(action ->
                        action.opportunity().filter(opportunities::contains).isPresent())
                .toList();
        page.open("div.aspect").open("h3").text("What is planned ");
        Provenance.DECIDED.write(page);
        page.close();
        if (actions.isEmpty()) {
            report.draft().none("nothing yet");
        } else {
            page.open("ul");
            actions.forEach(this::action);
            page.close();
        }
        page.close();
    }

    private void action(ActionItem action) {
        page.open("li").leaf("b", Names.sentence(Names.words(action.id()))).text(" ");
        String owner = action.owner().map(report.scene()::team).orElse("nobody yet");
        String due = action.due().map(Dates::day).map(day -> "due " + day).orElse("no date");
        page.leaf(
                        "small.more",
                        owner + ", " + due + ", " + Names.words(action.status().key()))
                .close();
    }

    private void checks(Stage stage) {
        List<Note> here = report.draft().notes().all().stream()
                .filter(note -> note.stage().equals(Optional.of(stage.id())))
                .toList();
        int others = report.draft().notes().all().size() - here.size();
        if (here.isEmpty() && others == 0) {
            return;
        }
        page.open("div.aspect").leaf("h3", "What the checks found");
        here.forEach(note -> note.write(page));
        if (here.isEmpty()) {
            report.draft().none("nothing here");
        }
        if (others > 0) {
            page.leaf("p.times", Names.count(others, "finding") + " about other parts of the journey");
        }
        page.close();
    }
}
