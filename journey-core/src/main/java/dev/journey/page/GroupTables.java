package dev.journey.page;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.StageMeasure;
import java.util.Optional;

/** Groups of customers side by side: how many got there, and where each loses most. */
final class GroupTables {

    private final ReportDraft report;
    private final Markup page;

    GroupTables(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        for (int i = 0; i < report.facts().groups().size(); i++) {
            groups(report.facts().groups().get(i), "groups-" + (i + 1));
        }
    }

    private void groups(Facts.Groups groups, String id) {
        report.open(id, "Customers by " + groups.name());
        report.openTable(
                id,
                Head.of("Group"),
                Head.number("Started"),
                Head.number("Converted"),
                Head.of("Share of those who started"),
                Head.of("Largest loss"));
        groups.measures().forEach(this::group);
        report.closeTable();
        page.close();
    }

    private void group(String name, JourneyMeasure measure) {
        Optional<Arrival> arrival = Arrival.of(report.scene(), measure);
        page.open("tr").leaf("th", Names.sentence(Names.plain(name)), "scope", "row");
        report.figure(measure.started());
        page.leaf(
                "td.figure",
                arrival.map(arrived -> report.count(arrived.customers())).orElse(""));
        page.open("td.share");
        arrival.ifPresent(arrived -> {
            page.leaf("span", report.figures().fineShare(arrived.customers(), measure.started()));
            report.bar("converted", arrived.customers(), measure.started());
        });
        page.close().open("td");
        Losses.largest(measure).ifPresentOrElse(this::loss, () -> report.draft().none("none that can be told"));
        page.close().close();
    }

    private void loss(StageMeasure loss) {
        page.text(report.name(loss.stage()) + ", " + report.figures().fineShare(loss.dropped(), loss.visits()) + " of "
                + report.count(loss.visits(), "visit"));
    }
}
