package dev.journey.render;

import dev.journey.condition.Length;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The measures of a journey's stages as a table of plain text, for a terminal.
 *
 * <pre>
 * stage          reached  visits  converted  in progress  dropped  median time in stage
 * awareness        3,751   4,020      2,385          122    1,513  2 minutes 12 seconds
 * </pre>
 */
public final class StageTable {

    private static final String[] HEAD = {
        "stage", "reached", "visits", "converted", "in progress", "dropped", "median time in stage"
    };

    private StageTable() {}

    /** The table, lines ending in {@code \n}; a terminal stage has no outcomes. */
    public static String of(Journey journey, List<StageMeasure> measures) {
        List<String[]> rows = new ArrayList<>();
        rows.add(HEAD);
        for (StageMeasure measure : measures) {
            rows.add(row(journey.stage(measure.stage()), measure));
        }
        return layOut(rows);
    }

    private static String[] row(Stage stage, StageMeasure measure) {
        String name = stage.name().orElse(stage.id());
        if (stage.isTerminal()) {
            String ending = "(" + stage.ends().orElseThrow().key() + ")";
            return new String[] {name, number(measure.reached()), number(measure.visits()), "", "", "", ending};
        }
        return new String[] {
            name,
            number(measure.reached()),
            number(measure.visits()),
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
