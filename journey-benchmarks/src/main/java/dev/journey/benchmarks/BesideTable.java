package dev.journey.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A table of the rows that are put {@link Beside} one contender or {@linkplain BesideItself beside themselves}, with a line
 * for each contender: its events in one invocation, its speed, how many times as fast as the other it is, and what it
 * allocates and holds.
 */
final class BesideTable {

    private final List<Row> rows;

    BesideTable(List<Row> all) {
        rows = all.stream().filter(row -> !row.isBesideJourney()).toList();
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

    private static String line(Row row, Contender contender, Figures figures) {
        return line(
                row.name(),
                contender,
                String.format(Locale.ROOT, "%,d", figures.operations()),
                String.format(Locale.ROOT, "%.3f", 1 / figures.micros()),
                row.ratio(row.beside(contender), contender),
                row.wanted(contender),
                bytes(figures.allocated()),
                bytes(figures.held()));
    }

    private static String bytes(OptionalDouble bytes) {
        return bytes.isEmpty() ? "" : String.format(Locale.ROOT, "%,.0f", bytes.getAsDouble());
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-27s %-32s %11s %12s %7s %7s %10s %12s%n", cells);
    }
}
