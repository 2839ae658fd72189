package dev.journey.render;

import dev.journey.condition.Length;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

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

    static final List<String> HEAD =
            List.of("stage", "reached", "visits", "converted", "in progress", "dropped", "median time in stage");

    private StageTable() {}

    /** The table, lines ending in {@code \n}. */
    public static String of(Journey journey, List<StageMeasure> measures) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(measures, "measures");
        TextTable table = new TextTable(Set.of(1, 2, 3, 4, 5));
        table.row(HEAD);
        for (StageMeasure measure : measures) {
            table.row(row(journey.stage(measure.stage()), measure));
        }
        return table.layOut();
    }

    static List<String> row(Stage stage, StageMeasure measure) {
        String name = PlainText.nameOf(stage);
        String reached = number(measure.reached());
        String visits = number(measure.visits());
        if (stage.isTerminal()) {
            return List.of(name + " (" + stage.ends().orElseThrow().key() + ")", reached, visits, "", "", "", "");
        }
        return List.of(
                name,
                reached,
                visits,
                number(measure.converted()),
                number(measure.inProgress()),
                number(measure.dropped()),
                measure.medianTime().map(StageTable::words).orElse(""));
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
}
