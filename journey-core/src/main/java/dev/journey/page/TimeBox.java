package dev.journey.page;

import dev.journey.measure.Spread;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How long visits took, as a box from quartile to quartile on a scale from a second to a year, and in words. */
final class TimeBox {

    private static final double LONGEST = logarithm(Duration.ofDays(365));

    private static final List<Tick> TICKS = List.of(
            new Tick("1 s", Duration.ofSeconds(1)),
            new Tick("1 min", Duration.ofMinutes(1)),
            new Tick("1 h", Duration.ofHours(1)),
            new Tick("1 d", Duration.ofDays(1)),
            new Tick("30 d", Duration.ofDays(30)));

    private final Markup page;

    TimeBox(Markup page) {
        this.page = page;
    }

    void write(Spread time) {
        page.open("svg.time", "aria-hidden", "true");
        for (Tick tick : TICKS) {
            String x = percent(place(tick.time));
            page.empty("line.grid", "x1", x, "x2", x, "y1", "0", "y2", "60%");
            page.leaf("text", tick.words, "x", x, "y", "98%");
        }
        line(time.least(), time.ninthDecile());
        double from = place(time.lowerQuartile());
        page.empty(
                "rect.box",
                "x",
                percent(from),
                "width",
                percent(Math.max(0.6, place(time.upperQuartile()) - from)),
                "y",
                "12%",
                "height",
                "36%");
        String median = percent(place(time.median()));
        page.empty("line.median", "x1", median, "x2", median, "y1", "4%", "y2", "56%");
        page.close()
                .open("p.times")
                .leaf("b", "half at most " + Figures.length(time.median()))
                .text(", the middle half " + Figures.length(time.lowerQuartile()) + " to "
                        + Figures.length(time.upperQuartile()) + ", nine in ten at most "
                        + Figures.length(time.ninthDecile()))
                .close();
    }

    private void line(Duration from, Duration to) {
        page.empty("line.whisker", "x1", percent(place(from)), "x2", percent(place(to)), "y1", "30%", "y2", "30%");
    }

    /** From 0 for a second or less to 100 for a year or more. */
    private static double place(Duration time) {
        return Math.min(100, 100 * logarithm(time) / LONGEST);
    }

    private static double logarithm(Duration time) {
        return Math.log10((double) Math.max(1, time.toSeconds()));
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    private record Tick(String words, Duration time) {}
}
