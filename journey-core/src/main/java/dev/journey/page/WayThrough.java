package dev.journey.page;

import dev.journey.measure.MoveMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import java.util.Comparator;
import java.util.List;

/** The whole way in one picture, and under each bar of it what the picture cannot say. */
final class WayThrough {

    private final ReportDraft report;
    private final Markup page;

    WayThrough(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        List<Stage> stages = report.way();
        report.open("way", "The way through");
        page.open("ul.key", "aria-label", "Key");
        key("converted", "converted", "reached what the stage is for, in time");
        key("open", "still open", "is there and has time left");
        key("dropped", "dropped", "ended otherwise, or ran out of time");
        page.close()
                .open("div.scroll.narrow", "role", "region", "aria-labelledby", "way", "tabindex", "0")
                .open("div.flow", "style", "--stages: " + stages.size());
        new FlowPicture(report, stages).write();
        page.open("ol");
        stages.forEach(this::stage);
        page.close().close().close().close();
    }

    private void key(String kind, String word, String words) {
        page.open("li").leaf("i.swatch." + kind, "").text(" ").leaf("b", word).text(" ");
        page.leaf("small", words).close();
    }

    private void stage(Stage stage) {
        StageMeasure measure = report.measure().stage(stage.id());
        page.open("li").leaf("h3", report.scene().name(stage));
        page.open("p.reached").leaf("b", report.count(measure.reached())).text(" reached");
        if (measure.visits() != measure.reached()) {
            page.text(" ").leaf("small", "in " + report.count(measure.visits(), "visit"));
        }
        page.close();
        if (measure.dropped() > 0) {
            page.leaf(
                    "p.loss",
                    report.count(measure.dropped()) + " dropped, "
                            + Figures.percent(Figures.share(measure.dropped(), measure.visits())));
        }
        moves(stage);
        page.close();
    }

    private void moves(Stage stage) {
        List<MoveMeasure> moves = report.moves().stream()
                .filter(move -> move.from().equals(stage.id()) && move.moves() > 0)
                .sorted(Comparator.comparingLong(MoveMeasure::moves).reversed())
                .toList();
        if (!moves.isEmpty()) {
            page.open("ul.ways");
            moves.forEach(move -> move(stage, move));
            page.close();
        }
        report.measure()
                .stage(stage.id())
                .medianTime()
                .ifPresent(time ->
                        page.leaf("p.times", "half of the visits that ended took at most " + Figures.length(time)));
    }

    private void move(Stage from, MoveMeasure move) {
        Way way = Way.of(report.scene(), from, report.facts().journey().stage(move.to()));
        page.open("li")
                .leaf("span.arrow", way.arrow(report.scene().isRightToLeft()), "aria-hidden", "true")
                .text(" ")
                .leaf("b.data", report.count(move.moves()))
                .text(" " + way.words() + " " + report.name(move.to()))
                .close();
    }
}
