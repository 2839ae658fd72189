package dev.journey.page;

import dev.journey.measure.MoveMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** Stage by stage: what became of the visits, how long they took, and what moved whom. */
final class StageTable {

    private final ReportDraft report;
    private final Markup page;

    StageTable(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        report.open("stages", "Stage by stage");
        report.openTable(
                "stages",
                Head.of("Stage"),
                Head.of("What became of its visits"),
                Head.of("How long they took"),
                Head.of("What moved whom"));
        report.facts().journey().stages().forEach(this::stage);
        report.closeTable();
        page.close();
    }

    private void stage(Stage stage) {
        StageMeasure measure = report.measure().stage(stage.id());
        page.open("tr")
                .open("th", "scope", "row")
                .text(report.scene().name(stage))
                .text(" ");
        stage.definition().ifPresent(definition -> page.leaf("small.more", definition));
        page.close().open("td.wide");
        if (stage.isTerminal()) {
            page.leaf(
                    "p",
                    "The journey ends here, by " + stage.ends().orElseThrow().key() + ": "
                            + report.count(measure.reached(), "customer") + ", "
                            + report.count(measure.visits(), "time"));
        } else if (measure.visits() == 0) {
            report.draft().none("nobody was here");
        } else {
            new OutcomeBar(page, report.figures()).write(measure);
        }
        page.close().open("td.wide");
        measure.time()
                .ifPresentOrElse(new TimeBox(page)::write, () -> report.draft().none("no visit has ended"));
        page.close().open("td");
        moves(stage);
        page.close().close();
    }

    private void moves(Stage stage) {
        List<MoveMeasure> moves = report.measure().moves().stream()
                .filter(move -> move.from().equals(stage.id()))
                .toList();
        if (moves.isEmpty()) {
            report.draft().none("nothing leads on");
            return;
        }
        page.open("ul");
        for (MoveMeasure move : moves) {
            page.open("li")
                    .leaf("b.data", report.count(move.moves()))
                    .text(" to " + report.name(move.to()) + " ")
                    .leaf("small.more", causes(move))
                    .close();
        }
        page.close();
    }

    private String causes(MoveMeasure move) {
        List<String> causes = new ArrayList<>();
        add(causes, move.byEvent(), "by what they did");
        add(causes, move.byDeadline(), "by time alone");
        add(causes, move.byProfile(), "by what became known of them");
        String rule = Names.words(move.transition());
        return causes.isEmpty() ? rule + ": never" : rule + ": " + String.join(", ", causes);
    }

    private void add(List<String> causes, long moves, String words) {
        if (moves > 0) {
            causes.add(report.count(moves) + " " + words);
        }
    }
}
