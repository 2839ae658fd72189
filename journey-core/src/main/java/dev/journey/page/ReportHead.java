package dev.journey.page;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.LastAction;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import dev.journey.view.FunnelView;
import java.util.List;
import java.util.Optional;

/** The top of the report: the story in one paragraph, and the numbers that it is told with. */
final class ReportHead {

    private final ReportDraft report;
    private final Markup page;
    private final JourneyMeasure measure;
    private final Optional<StageMeasure> loss;

    ReportHead(ReportDraft report) {
        this.report = report;
        this.page = report.page();
        this.measure = report.measure();
        this.loss = Losses.largest(measure);
    }

    void write() {
        page.open("header.top")
                .leaf(
                        "p.eyebrow",
                        "Where customers are lost \u00b7 version " + measure.version() + " \u00b7 as of "
                                + report.dates().time(measure.asOf()))
                .leaf("h1", Names.of(report.facts().journey().name(), measure.journey()));
        page.open("p.lead").text(started());
        Arrival.of(report.scene(), measure)
                .ifPresent(arrival -> page.text(" " + report.count(arrival.customers()) + " of them ("
                        + report.figures().fineShare(arrival.customers(), measure.started()) + ") " + arrival.words()
                        + "."));
        loss.ifPresent(this::loss);
        page.close();
        tiles();
        page.close();
    }

    private String started() {
        if (measure.started() == 0) {
            return "Nobody has started this journey yet.";
        }
        return report.count(measure.started(), "customer") + " started this journey"
                + measure.from()
                        .map(from ->
                                "; what they did reaches from " + report.dates().day(from) + " to "
                                        + report.dates().day(measure.to().orElse(from)))
                        .orElse("")
                + ".";
    }

    private void loss(StageMeasure lost) {
        page.text(" ")
                .open("strong")
                .text("The largest share is lost in " + report.name(lost.stage()) + ": "
                        + report.count(lost.dropped()) + " of " + report.count(lost.visits(), "visit") + " ("
                        + report.figures().fineShare(lost.dropped(), lost.visits())
                        + ") ended, or ran out of time, without what the stage is for.")
                .close();
        report.facts().lastActions(lost.stage()).stream().findFirst().ifPresent(this::last);
    }

    private void last(LastAction last) {
        page.text(" What these did last was most often: " + EventWords.of(last.events()) + " ("
                + report.count(last.visits(), "visit") + ").");
    }

    private void tiles() {
        page.open("dl.glance");
        tile(
                report.count(measure.started()),
                measure.started() == 1 ? "customer started" : "customers started",
                measure.customers() == measure.started()
                        ? "all in the log"
                        : "of " + report.count(measure.customers()) + " in the log");
        Arrival.of(report.scene(), measure)
                .ifPresent(arrival -> tile(
                        report.count(arrival.customers()),
                        "customers " + arrival.words(),
                        report.figures().fineShare(arrival.customers(), measure.started()) + " of those who started"));
        List<Stage> stages = upToTheConversion();
        long open = stages.stream()
                .mapToLong(stage -> measure.stage(stage.id()).inProgress())
                .sum();
        long dropped = stages.stream()
                .mapToLong(stage -> measure.stage(stage.id()).dropped())
                .sum();
        String where =
                "in " + Names.and(stages.stream().map(report.scene()::name).toList());
        tile(report.count(open), open == 1 ? "visit is still open" : "visits are still open", where);
        tile(report.count(dropped), dropped == 1 ? "visit dropped" : "visits dropped", where);
        page.close();
    }

    /** The stages of which open and dropped are summed: those that end nothing, up to the conversion. */
    private List<Stage> upToTheConversion() {
        List<Stage> funnel = FunnelView.of(report.facts().journey()).stages();
        return (funnel.isEmpty() ? report.way() : funnel)
                .stream().filter(stage -> !stage.isTerminal()).toList();
    }

    private void tile(String figure, String words, String foot) {
        page.open("div.measured")
                .open("dt")
                .leaf("strong", figure)
                .text(" " + words)
                .close();
        page.leaf("dd", foot).close();
    }
}
