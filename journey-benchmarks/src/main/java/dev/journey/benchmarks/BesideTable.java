package dev.journey.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A table of the rows that are put {@link Beside} one contender, with a line for each: its events in one invocation, its
 * speed, how many times as fast as that contender it is, and what it allocates and holds.
 */
final class BesideTable {

    private final List<Row> rows;

    BesideTable(List<Row> all) {
        rows = all.stream().filter(row -> row.beside().isPresent()).toList();
    }

    /** Empty where there is no such row. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(
                row -> row.contenders().forEach((contender, figures) -> lines.append(line(row, contender, figures))));
        return rows.isEmpty() ? "" : head() + lines;
    }

    private static String head() {
        return line("row", "contender", "events", "M events/s", "x", "wanted", "B/event", "B/customer");
    }

    private static String line(Row row, String contender, Figures figures) {
        return line(
                row.name(),
                contender,
                String.format(Locale.ROOT, "%,d", figures.operations()),
                String.format(Locale.ROOT, "%.3f", 1 / figures.micros()),
                row.ratio(row.beside().orElseThrow(), contender),
                row.wanted(contender),
                bytes(figures.allocated()),
                bytes(figures.held()));
    }

    private static String bytes(OptionalDouble bytes) {
        return bytes.isEmpty() ? "" : String.format(Locale.ROOT, "%,.0f", bytes.getAsDouble());
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-24s %-20s %10s %12s %7s %7s %10s %12s%n", cells);
    }
}
