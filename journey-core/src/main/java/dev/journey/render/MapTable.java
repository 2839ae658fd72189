package dev.journey.render;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The map of a journey as a table of plain text, for a terminal: the stages, their touchpoints, what customers feel
 * there and what hurts them.
 *
 * <pre>
 * stage         touchpoints                feelings                             pain points
 *
 * Awareness     Home page (website)        Gift giver at Home page: curious
 * pre-purchase  Newsletter (email)           (+1)
 *
 * Purchase      Checkout (website, moment  Gift giver at Checkout: tense (-2)   the day of arrival comes last
 * purchase        of truth)                                                       (Gift giver, Checkout, severity 4)
 * </pre>
 *
 * <p>Columns in which nothing stands are left out. Ideographs are taken to be two columns of the terminal wide.
 */
public final class MapTable {

    /** How many columns of the terminal the table has at most, unless another number is given. */
    public static final int WIDTH = 120;

    /** Into how many columns a table can be laid out at least. */
    public static final int NARROWEST = 40;

    private MapTable() {}

    /** The table, at most {@link #WIDTH} columns wide, lines ending in {@code \n}. */
    public static String of(Journey journey) {
        return of(journey, WIDTH);
    }

    /**
     * The table, lines ending in {@code \n}.
     *
     * @param width how many columns of the terminal it has at most, at least {@link #NARROWEST}
     * @throws IllegalArgumentException if the width is less
     */
    public static String of(Journey journey, int width) {
        Objects.requireNonNull(journey, "journey");
        if (width < NARROWEST) {
            throw new IllegalArgumentException("width of a map must be at least " + NARROWEST + ": " + width);
        }
        Map<String, Function<Stage, List<String>>> columns = columns(journey);
        TextTable table = new TextTable(Set.of());
        table.row(List.copyOf(columns.keySet()));
        for (Stage stage : journey.stages()) {
            table.items(columns.values().stream().map(cell -> cell.apply(stage)).toList());
        }
        return table.layOut(width);
    }

    private static Map<String, Function<Stage, List<String>>> columns(Journey journey) {
        MapWords words = new MapWords(journey);
        Map<String, Function<Stage, List<String>>> columns = new LinkedHashMap<>();
        columns.put(
                "stage",
                stage -> Stream.concat(Stream.of(PlainText.nameOf(stage)), words.place(stage).stream())
                        .toList());
        columns.put("touchpoints", words::touchpoints);
        columns.put("feelings", words::feelings);
        columns.put("pain points", words::painPoints);
        columns.values()
                .removeIf(column -> journey.stages().stream().map(column).allMatch(List::isEmpty));
        return columns;
    }
}
