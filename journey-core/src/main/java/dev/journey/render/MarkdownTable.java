package dev.journey.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as GitHub-flavoured Markdown writes it. */
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

    /** This table without the columns in which nothing stands. */
    MarkdownTable withoutEmptyColumns() {
        List<Integer> columns = IntStream.range(0, head.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        MarkdownTable table = new MarkdownTable(columns.stream().map(head::get).toList());
        rows.forEach(row -> table.row(columns.stream().map(row::get).toList()));
        return table;
    }

    /** The table, lines ending in {@code \n}. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(line(head))
                .append("|")
                .append("---|".repeat(head.size()))
                .append('\n');
        rows.forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
