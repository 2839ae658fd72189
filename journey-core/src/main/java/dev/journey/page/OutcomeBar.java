package dev.journey.page;

import dev.journey.measure.StageMeasure;
import java.util.Locale;

/** What became of the visits of a stage, as a bar and in numbers. */
final class OutcomeBar {

    private final Markup page;
    private final Figures figures;

    OutcomeBar(Markup page, Figures figures) {
        this.page = page;
        this.figures = figures;
    }

    void write(StageMeasure measure) {
        long all = measure.visits();
        page.open("svg.bar", "aria-hidden", "true");
        bar("converted", 0, measure.converted(), all);
        bar("open", measure.converted(), measure.inProgress(), all);
        bar("dropped", measure.converted() + measure.inProgress(), measure.dropped(), all);
        page.close().open("ul.outcomes");
        outcome("converted", "converted", measure.converted(), all);
        outcome("open", "still open", measure.inProgress(), all);
        outcome("dropped", "dropped", measure.dropped(), all);
        page.close();
    }

    private void bar(String kind, long before, long part, long all) {
        if (part > 0) {
            page.empty("rect." + kind, "x", percent(before, all), "width", percent(part, all), "height", "100%");
        }
    }

    /** A part of a whole as a width or a place in a drawing. */
    static String percent(long part, long all) {
        return String.format(Locale.ROOT, "%.2f%%", all == 0 ? 0.0 : 100.0 * part / all);
    }

    private void outcome(String kind, String words, long part, long all) {
        page.open("li")
                .leaf("i.swatch." + kind, "")
                .leaf("b", Figures.percent(Figures.share(part, all)))
                .text(" ")
                .leaf("span", words)
                .text(" ")
                .leaf("span.count", figures.count(part))
                .close();
    }
}
