package dev.journey.page;

import dev.journey.model.Stage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A row of the map.
 *
 * @param row which aspect it shows
 * @param title its name
 * @param provenance how its contents are known
 * @param hint a line of help under the name, or nothing
 * @param looks the classes of the row, with a dot before each
 * @param cell writes what stands in the column of a stage
 */
record MapRow(Row row, String title, Provenance provenance, String hint, String looks, Consumer<Stage> cell) {

    private static final String DETAIL = ".detail";

    MapRow(Row row, String title, Provenance provenance, String hint, Consumer<Stage> cell) {
        this(row, title, provenance, hint, "", cell);
    }

    /** This row, looking otherwise. */
    MapRow looking(String looks) {
        return new MapRow(row, title, provenance, hint, looks, cell);
    }

    /** This row, left out on paper where there is no room for it. */
    MapRow asDetail() {
        return looking(DETAIL);
    }

    boolean isDetail() {
        return looks.equals(DETAIL);
    }

    /** The row, if any of the stages has something to say in it. */
    List<MapRow> where(List<Stage> stages, Predicate<Stage> isThere) {
        return stages.stream().anyMatch(isThere) ? List.of(this) : List.of();
    }
}
