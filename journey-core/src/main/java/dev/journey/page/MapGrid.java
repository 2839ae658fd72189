package dev.journey.page;

import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * The map: stages are columns, aspects are rows. Read downwards it says how a stage feels, how many are lost in it, where
 * that happens, what hurts and helps, and what the rules do. Aspects of which no stage says anything are left out, but
 * for those without which it would be no map.
 */
final class MapGrid {

    private final Draft draft;
    private final Markup page;
    private final List<Stage> columns;
    private final PrintSize print;

    /** The map of a journey; how much stands in it decides the size in which it is printed. */
    MapGrid(Draft draft, PrintSize print) {
        this.draft = draft;
        this.page = draft.page();
        this.columns = draft.scene().columns();
        this.print = print;
    }

    void write() {
        int count = columns.size();
        page.open("div.scroll", "role", "region", "aria-labelledby", "map", "tabindex", "0")
                .open("table.map", "style", "--columns:" + count)
                .leaf(
                        "caption.hide",
                        Names.count(count, "stage")
                                + " in the order in which customers go through them; each row is one aspect.")
                .open("colgroup")
                .empty("col")
                .empty("col", "span", Integer.toString(count))
                .close();
        new ColumnHeads(draft).write();
        LivedCells lived = new LivedCells(draft);
        page.open("tbody");
        lived.aims().forEach(this::row);
        new CurveRow(draft).write();
        lived.experiences().forEach(this::row);
        page.close();
        group(new MeasuredCells(draft).rows());
        group(new MetCells(draft).rows());
        group(new BetterCells(draft).rows());
        group(new MachineCells(draft).rows());
        page.close().close();
    }

    private void group(List<MapRow> rows) {
        page.open("tbody");
        rows.forEach(this::row);
        page.close();
    }

    private void row(MapRow row) {
        page.open("tr" + row.looks()).open("th.label", "scope", "row").leaf("b", row.title());
        row.provenance().write(page);
        if (!row.hint().isEmpty()) {
            page.leaf("small", row.hint());
        }
        page.close();
        List<Extent> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Extent before = page.extent();
            page.open("td" + ColumnHeads.border(columns, i));
            row.cell().accept(columns.get(i));
            draft.notes().at(row.row(), columns.get(i)).forEach(note -> note.write(page));
            page.close();
            cells.add(page.extent().since(before));
        }
        print.add(row.isDetail(), cells);
        page.close();
    }
}
