package dev.journey.render;

import dev.journey.condition.Length;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The measures of a journey's stages as a table of plain text, for a terminal; a terminal stage has no outcomes.
 *
 * <pre>
 * stage           reached  visits  converted  in progress  dropped  median time in stage
 * Awareness         3,751   3,944      2,493          202    1,249  37 seconds
 * Lapsed (lapse)    1,061   1,217
 * </pre>
 */
public final class StageTable {

    private static final String[] HEAD = {
        "stage", "reached", "visits", "converted", "in progress", "dropped", "median time in stage"
    };

    private StageTable() {}

    /** The table, lines ending in {@code \n}. */
    public static String of(Journey journey, List<StageMeasure> measures) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(measures, "measures");
        List<String[]> rows = new ArrayList<>();
        rows.add(HEAD);
        for (StageMeasure measure : measures) {
            rows.add(row(journey.stage(measure.stage()), measure));
        }
        return layOut(rows);
    }

    private static String[] row(Stage stage, StageMeasure measure) {
        String name = stage.name().orElse(stage.id()).replaceAll("\\s+", " ");
        String reached = number(measure.reached());
        String visits = number(measure.visits());
        if (stage.isTerminal()) {
            return new String[] {name + " (" + stage.ends().orElseThrow().key() + ")", reached, visits, "", "", "", ""};
        }
        return new String[] {
            name,
            reached,
            visits,
            number(measure.converted()),
            number(measure.inProgress()),
            number(measure.dropped()),
            measure.medianTime().map(StageTable::words).orElse("")
        };
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A length to the second; a shorter one as it is. */
    private static String words(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds == 0
                ? "less than a second"
                : Length.of(Duration.ofSeconds(seconds)).words();
    }

    private static String layOut(List<String[]> rows) {
        int[] widths = new int[HEAD.length];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            table.append(line(row, widths).stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.length; column++) {
            boolean text = column == 0 || column == row.length - 1;
            String space = " ".repeat(widths[column] - row[column].length());
            line.append(text ? row[column] + space : space + row[column]).append("  ");
        }
        return line.toString();
    }
}
