package dev.journey.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Rows of cells in columns of plain text, two spaces apart.
 *
 * <p>A cell has an item on each line; those that are longer than their column go on below, indented. Where a row needs
 * more than one line, rows are parted by an empty one.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final String INDENT = "  ";

    private final Set<Integer> numbers;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /** A table without rows, in which the columns of these indexes hold numbers. */
    TextTable(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    /** One more row: a text without line breaks for each column, as many as in the other rows. */
    void row(List<String> cells) {
        items(cells.stream().map(List::of).toList());
    }

    /** One more row: items without line breaks for each column, as many as in the other rows. */
    void items(List<List<String>> cells) {
        rows.add(cells);
    }

    /** The table in as many columns of the terminal as it needs, lines ending in {@code \n}. */
    String layOut() {
        return layOut(Integer.MAX_VALUE);
    }

    /** The table in at most so many columns of the terminal, lines ending in {@code \n}. */
    String layOut(int width) {
        int[] widths = fit(naturalWidths(), width);
        List<List<List<String>>> wrapped =
                rows.stream().map(row -> wrap(row, widths)).toList();
        boolean isSpaced = wrapped.stream().anyMatch(row -> height(row) > 1);
        StringBuilder table = new StringBuilder();
        for (List<List<String>> row : wrapped) {
            if (isSpaced && !table.isEmpty()) {
                table.append('\n');
            }
            for (int line = 0; line < height(row); line++) {
                table.append(line(row, line, widths).stripTrailing()).append('\n');
            }
        }
        return table.toString();
    }

    private int[] naturalWidths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                for (String item : row.get(column)) {
                    widths[column] = Math.max(widths[column], TextWidth.of(item));
                }
            }
        }
        return widths;
    }

    /** Narrow columns keep their width; the wide ones share what is left. */
    private static int[] fit(int[] natural, int width) {
        int room = width - GAP.length() * (natural.length - 1);
        int most = Arrays.stream(natural).max().orElse(0);
        if (Arrays.stream(natural).asLongStream().sum() <= room) {
            return natural;
        }
        int widest = room / natural.length;
        while (widest < most && sum(natural, widest + 1) <= room) {
            widest++;
        }
        int share = widest;
        return Arrays.stream(natural).map(own -> Math.min(own, share)).toArray();
    }

    private static long sum(int[] natural, int widest) {
        return Arrays.stream(natural).mapToLong(own -> Math.min(own, widest)).sum();
    }

    private static List<List<String>> wrap(List<List<String>> row, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            int width = widths[column];
            wrapped.add(row.get(column).stream()
                    .flatMap(item -> TextWidth.wrap(item, width, INDENT).stream())
                    .toList());
        }
        return wrapped;
    }

    private static int height(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }

    private String line(List<List<String>> row, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = row.get(column);
            String words = line < cell.size() ? cell.get(line) : "";
            String space = " ".repeat(widths[column] - TextWidth.of(words));
            text.append(numbers.contains(column) ? space + words : words + space)
                    .append(GAP);
        }
        return text.toString();
    }
}
