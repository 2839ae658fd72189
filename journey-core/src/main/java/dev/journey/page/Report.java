package dev.journey.page;

import dev.journey.readiness.Measurements;
import java.util.Optional;

/** The report, from its head to its foot. */
final class Report {

    private static final String STYLES = Styles.resource("page.css") + Styles.resource("report.css");

    private Report() {}

    static String of(Facts facts) {
        Scene scene = new Scene(facts.journey(), facts.language());
        Markup page = new Markup();
        Sheet.open(page, scene, "where customers are lost", STYLES + PersonaMarks.styles(scene));
        Draft draft = new Draft(
                page,
                scene,
                new Figures(facts.language()),
                new Notes(scene, facts.findings()),
                new News(Optional.empty()),
                Optional.of(facts.measure()),
                Measurements.none());
        body(new ReportDraft(draft, facts));
        return page.close().finish();
    }

    private static void body(ReportDraft report) {
        report.page().open("body.report").leaf("a.skip", "Skip to the report", "href", "#way");
        Sheet.symbols(report.page());
        new ReportHead(report).write();
        report.page().open("main");
        new WayThrough(report).write();
        new LargestLoss(report).write();
        new FunnelTables(report).write();
        new StageTable(report).write();
        new PathTable(report).write();
        new StuckPart(report).write();
        new GroupTables(report).write();
        new FollowUpTable(report).write();
        new Account(report).write();
        report.page().close();
        new Glossary(report).write();
        report.page().close();
    }
}
