package dev.journey.page;

import dev.journey.measure.MoveMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stages as bars, as high as they had visits, and between them what moved on. Without a word in it the picture can
 * be stretched to any width; the words stand below each bar.
 */
final class FlowPicture {

    private static final int COLUMN = 1_000;
    private static final int BAR = 520;
    private static final double TOP = 16;
    private static final double GROUND = 88;

    private final ReportDraft report;
    private final Markup page;
    private final List<Stage> stages;
    private final long most;

    FlowPicture(ReportDraft report, List<Stage> stages) {
        this.report = report;
        this.page = report.page();
        this.stages = stages;
        this.most = stages.stream()
                .mapToLong(stage -> measure(stage).visits())
                .max()
                .orElse(0);
    }

    void write() {
        page.open("svg.picture", "role", "img", "aria-labelledby", "flow-title flow-words")
                .leaf("title", "The stages, as high as they had visits, and the moves between them", "id", "flow-title")
                .leaf("desc", words(), "id", "flow-words");
        paths(() -> moves(1).forEach(this::on));
        stages.forEach(this::bar);
        paths(() -> {
            page.empty("path.ground", "d", "M0 " + Pixels.of(GROUND) + "H" + COLUMN * stages.size());
            report.moves().stream().filter(this::isArc).forEach(this::arc);
        });
        page.close();
    }

    /** Only rectangles can be placed in per cent; paths are stretched. */
    private void paths(Runnable write) {
        String box = "0 0 " + COLUMN * stages.size() + " 100";
        page.open("svg", "viewBox", box, "preserveAspectRatio", "none", "width", "100%", "height", "100%");
        write.run();
        page.close();
    }

    private String words() {
        String bars = stages.stream()
                .map(stage -> report.scene().name(stage) + ": "
                        + report.count(measure(stage).visits(), "visit") + ", "
                        + report.count(measure(stage).converted()) + " converted, "
                        + report.count(measure(stage).inProgress()) + " still open, "
                        + report.count(measure(stage).dropped()) + " dropped")
                .collect(Collectors.joining(". "));
        return bars + ".";
    }

    private StageMeasure measure(Stage stage) {
        return report.measure().stage(stage.id());
    }

    private int place(String stage) {
        return stages.indexOf(report.facts().journey().stage(stage));
    }

    private double height(long visits) {
        return most == 0 ? 0 : (GROUND - TOP) * visits / most;
    }

    private void bar(Stage stage) {
        StageMeasure measure = measure(stage);
        double converted = height(stage.isTerminal() ? measure.visits() : measure.converted());
        double open = height(measure.inProgress());
        double dropped = height(measure.dropped());
        rect(stage, "converted", GROUND - converted, converted);
        rect(stage, "open", GROUND - converted - open, open);
        rect(stage, "dropped", GROUND - converted - open - dropped, dropped);
    }

    private void rect(Stage stage, String kind, double y, double height) {
        if (height > 0) {
            page.empty(
                    "rect." + kind,
                    "x",
                    OutcomeBar.percent(place(stage.id()), stages.size()),
                    "y",
                    Pixels.of(y) + "%",
                    "width",
                    OutcomeBar.percent(BAR, (long) COLUMN * stages.size()),
                    "height",
                    Pixels.of(height) + "%");
        }
    }

    /** The moves that lead so many stages further on the picture. */
    private List<MoveMeasure> moves(int further) {
        return report.moves().stream()
                .filter(move -> move.moves() > 0 && place(move.from()) >= 0 && place(move.to()) >= 0)
                .filter(move -> place(move.to()) - place(move.from()) == further)
                .toList();
    }

    private void on(MoveMeasure move) {
        String top = Pixels.of(GROUND - height(move.moves()));
        int from = COLUMN * place(move.from()) + BAR;
        int to = COLUMN * place(move.to());
        page.empty(
                "path.on",
                "d",
                "M" + from + " " + Pixels.of(GROUND) + "V" + top + "H" + to + "V" + Pixels.of(GROUND) + "Z");
    }

    private boolean isArc(MoveMeasure move) {
        int from = place(move.from());
        int to = place(move.to());
        return move.moves() > 0 && from >= 0 && to >= 0 && from != to && to != from + 1;
    }

    /** Over the bars for what was passed over, under them for what leads back. */
    private void arc(MoveMeasure move) {
        int from = COLUMN * place(move.from()) + BAR / 2;
        int to = COLUMN * place(move.to()) + BAR / 2;
        boolean isBack = to < from;
        double start = isBack ? GROUND : GROUND - height(visits(move.from()));
        double end = isBack ? GROUND : GROUND - height(visits(move.to()));
        double bend = isBack ? 102 : Math.min(start, end) - TOP;
        page.empty(
                isBack ? "path.arc.back" : "path.arc",
                "d",
                "M" + from + " " + Pixels.of(start) + "C" + (2 * from + to) / 3 + " " + Pixels.of(bend) + " "
                        + (from + 2 * to) / 3 + " " + Pixels.of(bend) + " " + to + " " + Pixels.of(end),
                "stroke-width",
                Pixels.of(1.5 + 9.0 * move.moves() / Math.max(1, most)));
    }

    private long visits(String stage) {
        return report.measure().stage(stage).visits();
    }
}
