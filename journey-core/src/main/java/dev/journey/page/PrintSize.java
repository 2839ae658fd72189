package dev.journey.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How large the page is printed, so that all of it stands on one sheet wherever it can still be read there: on A4, on A4
 * without the rows that say more than the map needs, or on A3. What is too much for that goes on over several sheets.
 *
 * <p>Nothing can measure a text before it is printed. The lines of every cell are estimated from the width of its
 * letters, the rest of the page from what stands there; the numbers were found by printing.
 */
final class PrintSize {

    private static final double LARGEST = 10;
    private static final double SMALLEST = 7.4;
    private static final double STEP = 0.1;
    private static final Paper A4 = new Paper("A4", 1069, 746);
    private static final Paper A3 = new Paper("A3", 1534, 1069);

    /** Sizes in units of the letters of the root, as the style for printing has them. */
    private static final double LABEL = 7.6;

    private static final double LETTERS = 0.8;
    private static final double LINE = LETTERS * 1.18;
    private static final double PADDING = 0.8;
    private static final double ROW = 0.45;
    private static final double CURVE = 8.7;

    private final Scene scene;
    private final boolean hasCurve;
    private final List<Row> rows = new ArrayList<>();

    PrintSize(Scene scene) {
        this.scene = scene;
        this.hasCurve = !new EmotionLines(scene).isEmpty();
    }

    /** Takes a row of the map in, cell by cell; details are left out first. */
    void add(boolean isDetail, List<Extent> cells) {
        rows.add(new Row(isDetail, cells));
    }

    /** The rules of style that print the page in the size found. */
    String styles() {
        if (fits(A4, true)) {
            return styles(A4, largest(A4, true), "");
        }
        if (fits(A4, false)) {
            return styles(A4, largest(A4, false), " .detail { display: none; }");
        }
        return styles(A3, fits(A3, true) ? largest(A3, true) : SMALLEST, "");
    }

    private static String styles(Paper paper, double letters, String more) {
        return String.format(
                Locale.ROOT,
                "@page { size: %s landscape; margin: 6mm 7mm; }\n@media print { html { font-size: %.1fpx; }%s }\n",
                paper.name,
                letters,
                more);
    }

    private boolean fits(Paper paper, boolean withDetails) {
        return height(paper, SMALLEST, withDetails) <= paper.height;
    }

    private double largest(Paper paper, boolean withDetails) {
        double letters = LARGEST;
        while (height(paper, letters, withDetails) > paper.height && letters > SMALLEST) {
            letters -= STEP;
        }
        return letters;
    }

    private double height(Paper paper, double letters, boolean withDetails) {
        double column = (paper.width / letters - LABEL) / scene.columns().size() - PADDING;
        double map = rows.stream()
                .filter(row -> withDetails || !row.isDetail)
                .mapToDouble(row -> row.height(column / LETTERS))
                .sum();
        return letters * (map + (hasCurve ? CURVE : 0) + around());
    }

    /** The height of all but the map: the top, personas, the head of the map, endings and plan. */
    private double around() {
        int personas = (scene.personas().size() + 1) / 2;
        int actions = scene.journey().actions().size();
        return 11 + 1.7 * personas + (scene.endings().isEmpty() ? 0 : 4) + (actions + 2) * 1.1;
    }

    private record Paper(String name, double width, double height) {}

    private record Row(boolean isDetail, List<Extent> cells) {

        double height(double column) {
            return ROW
                    + LINE
                            * cells.stream()
                                    .mapToDouble(cell -> cell.lines(column))
                                    .max()
                                    .orElse(0);
        }
    }
}
