package dev.journey.render;

import java.util.ArrayList;
import java.util.List;

/** A table as GitHub-flavoured Markdown writes it; columns in which nothing stands are left out. */
final class MarkdownTable {

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<String> head) {
        this.head = List.copyOf(head);
    }

    /** One more row: Markdown without line breaks for each column of the head. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, lines ending in {@code \n}. */
    @Override
    public String toString() {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            if (i == 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                columns.add(column);
            }
        }
        StringBuilder table = new StringBuilder(line(head, columns))
                .append("|")
                .append("---|".repeat(columns.size()))
                .append('\n');
        rows.forEach(row -> table.append(line(row, columns)));
        return table.toString();
    }

    private static String line(List<String> cells, List<Integer> columns) {
        StringBuilder line = new StringBuilder("|");
        columns.forEach(column -> line.append(' ').append(cells.get(column)).append(" |"));
        return line.append('\n').toString();
    }
}
