package dev.journey.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A table of the rows that are put beside Journey, with a line for each contender: its time, how many times as fast
 * Journey is, whose method is called {@code journey}, and the ratio or the time that is wanted.
 */
final class RatioTable {

    private final List<Row> rows;

    RatioTable(List<Row> all) {
        rows = all.stream().filter(Row::isBesideJourney).toList();
    }

    /** Empty where there is no such row. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> row.contenders()
                .forEach((contender, figures) -> lines.append(line(
                        row.name(),
                        contender,
                        String.format(Locale.ROOT, "%,.3f", figures.micros()),
                        row.ratio(contender, row.beside(contender)),
                        row.wanted(contender)))));
        return rows.isEmpty() ? "" : line("row", "contender", "cpu us/op", "journey x", "wanted") + lines;
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-27s %-32s %14s %10s %12s%n", cells);
    }
}
