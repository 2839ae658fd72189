package dev.journey.page;

import dev.journey.measure.FollowUpMeasure;
import dev.journey.model.FollowUp;
import dev.journey.model.Stage;

/** The follow-ups and what became of each. */
final class FollowUpTable {

    private final ReportDraft report;
    private final Markup page;

    FollowUpTable(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        if (report.measure().followUps().isEmpty()) {
            return;
        }
        report.open("follow-ups", "Follow-ups");
        report.openTable(
                "follow-ups",
                Head.of("Follow-up"),
                Head.of("In"),
                Head.of("When"),
                Head.number("Given out"),
                Head.number("Had to wait for the end of quiet hours"),
                Head.number("Forbidden by a cap"));
        for (Stage stage : report.facts().journey().stages()) {
            stage.followUps().forEach(followUp -> followUp(stage, followUp));
        }
        report.closeTable();
        page.close();
    }

    private void followUp(Stage stage, FollowUp followUp) {
        FollowUpMeasure measure = report.measure().followUp(followUp.id());
        page.open("tr")
                .leaf("th", Names.sentence(Names.words(followUp.id())), "scope", "row")
                .leaf("td", report.scene().name(stage))
                .leaf("td", followUp.when().toString());
        report.figure(measure.due());
        report.figure(measure.postponed());
        report.figure(measure.suppressed());
        page.close();
    }
}
