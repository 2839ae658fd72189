package dev.journey.page;

import dev.journey.model.Phase;
import dev.journey.model.Stage;
import java.util.List;

/** The head of the map: the stages, numbered, and above them the phases. */
final class ColumnHeads {

    private final Draft draft;
    private final Markup page;
    private final List<Stage> columns;

    ColumnHeads(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.columns = draft.scene().columns();
    }

    void write() {
        page.open("thead");
        if (columns.stream().anyMatch(stage -> stage.phase().isPresent())) {
            phases();
        }
        page.open("tr.stages").leaf("th.label", "Stage", "scope", "col");
        for (int i = 0; i < columns.size(); i++) {
            stage(i, columns.get(i));
        }
        page.close().close();
    }

    private void phases() {
        page.open("tr.phases").leaf("td.label", "");
        int from = 0;
        while (from < columns.size()) {
            int to = from;
            while (to < columns.size()
                    && columns.get(to).phase().equals(columns.get(from).phase())) {
                to++;
            }
            String words = columns.get(from).phase().map(ColumnHeads::words).orElse("");
            String span = Integer.toString(to - from);
            if (words.isEmpty()) {
                page.leaf("td" + border(columns, from), "", "colspan", span);
            } else {
                page.leaf("th" + border(columns, from), words, "scope", "colgroup", "colspan", span);
            }
            from = to;
        }
        page.close();
    }

    /** A phase as a reader says it. */
    static String words(Phase phase) {
        return switch (phase) {
            case PRE_PURCHASE -> "Before the purchase";
            case PURCHASE -> "Purchase";
            case POST_PURCHASE -> "After the purchase";
        };
    }

    private void stage(int place, Stage stage) {
        page.open("th" + border(columns, place), "scope", "col", "id", "stage-" + (place + 1))
                .open("span.number")
                .leaf("small", Integer.toString(place + 1))
                .open("span")
                .text(draft.scene().name(stage));
        draft.news().write(page, "stages." + stage.id());
        page.close().close();
        stage.definition().ifPresent(definition -> page.leaf("p.definition", definition));
        draft.notes().at(Row.STAGE, stage).forEach(note -> note.write(page));
        page.close();
    }

    /** The class of a cell before which a new phase begins. */
    static String border(List<Stage> columns, int place) {
        boolean isNew = place > 0
                && !columns.get(place).phase().equals(columns.get(place - 1).phase());
        return isNew ? ".begins" : "";
    }
}
