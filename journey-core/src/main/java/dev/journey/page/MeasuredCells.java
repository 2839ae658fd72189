package dev.journey.page;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.map.Metric;
import dev.journey.measure.Spread;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of what really happened: what became of the visits of each stage, and the values of the metrics. */
final class MeasuredCells {

    private static final String MEASURED = ".data-row";

    private final Draft draft;
    private final Markup page;
    private final Figures figures;
    private final Optional<StageMeasure> largestLoss;

    MeasuredCells(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.figures = draft.figures();
        this.largestLoss = draft.measured().flatMap(Losses::largest);
    }

    List<MapRow> rows() {
        List<MapRow> rows = new ArrayList<>();
        if (draft.measured().isPresent()) {
            String hint = "What became of the visits of each stage";
            rows.add(new MapRow(Row.CUSTOMERS, "Customers", Provenance.MEASURED, hint, this::customers)
                    .looking(MEASURED));
        }
        if (draft.measurements().values().isEmpty()) {
            String hint = "Targets; no value was given";
            rows.add(new MapRow(Row.METRICS, "Metrics", Provenance.DECIDED, hint, this::metrics));
        } else {
            String hint = "Targets are decided";
            rows.add(new MapRow(Row.METRICS, "Metrics", Provenance.MEASURED, hint, this::metrics).looking(MEASURED));
        }
        return rows;
    }

    /** What became of the visits of a stage. */
    private void customers(Stage stage) {
        draft.measured().map(measured -> measured.stage(stage.id())).ifPresent(measure -> {
            page.open("p.reached").leaf("b", figures.count(measure.reached())).text(" reached");
            if (measure.visits() != measure.reached()) {
                page.text(" ").leaf("small", "in " + figures.count(measure.visits()) + " visits");
            }
            page.close();
            if (!stage.isTerminal() && measure.visits() > 0) {
                new OutcomeBar(page, figures).write(measure);
            }
            times(measure);
            if (largestLoss.equals(Optional.of(measure))) {
                page.leaf("p.loss", "\u25bc largest share lost of all stages");
            }
        });
    }

    private void times(StageMeasure measure) {
        measure.time().ifPresent(time -> page.leaf("p.times", "stayed " + Figures.length(time.median()) + usual(time)));
        measure.timeSoFar()
                .ifPresent(time -> page.leaf(
                        "p.times",
                        figures.count(measure.staying()) + " still there, "
                                + (measure.staying() == 1 ? "for " : "half of them for at least ")
                                + Figures.length(time.median())));
    }

    /** Between which times the half in the middle lies, where that says more than the median. */
    private static String usual(Spread time) {
        String lower = Figures.length(time.lowerQuartile());
        String upper = Figures.length(time.upperQuartile());
        return lower.equals(upper) ? "" : ", half of them " + lower + " to " + upper;
    }

    /** The metrics of a stage: their values, where they have one, beside their targets. */
    private void metrics(Stage stage) {
        List<Metric> metrics = draft.scene().metrics(stage);
        if (metrics.isEmpty()) {
            draft.none("no metric");
            return;
        }
        page.open("dl.metrics");
        metrics.forEach(metric -> {
            page.open("div")
                    .leaf("dt", Names.of(metric.name(), metric.id()))
                    .text(" ")
                    .open("dd");
            value(metric);
            page.leaf(
                    "span.target",
                    figures.target(metric).map(target -> "target " + target).orElse("no target"));
            page.close().close();
        });
        page.close();
    }

    private void value(Metric metric) {
        Optional<Decimal> value = draft.measurements().latest(metric.id());
        if (value.isPresent()) {
            page.leaf("b.data", figures.value(value.get(), metric.unit())).text(" ");
            Figures.isMet(metric, value.get()).ifPresent(this::verdict);
        } else if (draft.isMeasured()) {
            page.leaf("span.none", "\u25cb not measured").text(" ");
        }
    }

    private void verdict(boolean isMet) {
        page.leaf(isMet ? "span.met" : "span.missed", isMet ? "\u2713 met" : "\u2717 missed")
                .text(" ");
    }
}
