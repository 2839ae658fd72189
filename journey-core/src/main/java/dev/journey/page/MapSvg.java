package dev.journey.page;

import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The map alone as a picture in SVG, for a slide or a document: stages, the curve, and under it what customers meet, what
 * hurts and what moves them on. {@link MapPage} has all the rest.
 *
 * <pre>{@code
 * Files.writeString(Path.of("map.svg"), MapSvg.of(shop));
 * }</pre>
 *
 * <p>The picture needs no other file and no fonts of its own; lines of text are broken by an estimate of their width, on
 * the safe side.
 */
public final class MapSvg {

    private static final double LABEL = 120;
    private static final double LETTERS = 12;
    private static final double LINE = 16;
    private static final double GAP = 12;
    private static final double HEAD = 58;
    private static final double PADDING = 8;

    private final Scene scene;
    private final Optional<JourneyMeasure> measured;
    private final List<Row> rows = new ArrayList<>();

    private MapSvg(Journey journey, Optional<JourneyMeasure> measured) {
        this.scene = new Scene(journey, Locale.ENGLISH);
        this.measured = measured;
        rows();
    }

    /** The map of a journey. */
    public static String of(Journey journey) {
        return new MapSvg(Objects.requireNonNull(journey, "journey"), Optional.empty()).svg();
    }

    /**
     * The map of a journey with what became of the visits of each stage.
     *
     * @throws IllegalArgumentException if that was measured of another journey, or of another version
     */
    public static String of(Journey journey, JourneyMeasure measure) {
        MapPage.checkSame(Objects.requireNonNull(journey, "journey"), Objects.requireNonNull(measure, "measure"));
        return new MapSvg(journey, Optional.of(measure)).svg();
    }

    private void rows() {
        row("Aim", "cell", stage -> stage.objective().map(List::of).orElse(List.of()));
        measured.ifPresent(all -> row("Customers", "counted", stage -> outcomes(all.stage(stage.id()), stage)));
        row("Touchpoints", "cell", stage -> touchpoints(stage, Visibility.FRONT_STAGE));
        row("Back-stage", "cell", stage -> touchpoints(stage, Visibility.BACK_STAGE));
        row(
                "Pain points",
                "cell",
                stage ->
                        scene.painPoints(stage).stream().map(BetterCells::words).toList());
        row(
                "Opportunities",
                "cell",
                stage -> scene.opportunities(stage).stream()
                        .map(opportunity -> Names.of(opportunity.description(), opportunity.id()))
                        .toList());
        row(
                "Moves on when",
                "cell",
                stage -> scene.transitions(stage).stream()
                        .map(transition ->
                                scene.name(scene.journey().stage(transition.to())) + ": " + transition.when())
                        .toList());
    }

    private void row(String title, String look, Function<Stage, List<String>> words) {
        double width = (CurveDrawing.COLUMN - 2 * PADDING) / LETTERS;
        List<List<String>> cells = scene.columns().stream()
                .map(stage -> cell(words.apply(stage), width))
                .toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(title, look, cells));
        }
    }

    /** The words in lines; of several things, each with a dash. */
    private static List<String> cell(List<String> words, double width) {
        String dash = words.size() > 1 ? "\u2013 " : "";
        return words.stream()
                .flatMap(each -> Wrapping.lines(dash + each, width).stream())
                .toList();
    }

    private List<String> touchpoints(Stage stage, Visibility side) {
        return scene.touchpoints(stage, side).stream().map(this::words).toList();
    }

    private String words(Touchpoint touchpoint) {
        return scene.name(touchpoint)
                + touchpoint
                        .channel()
                        .map(MetCells::words)
                        .map(channel -> " (" + channel + ")")
                        .orElse("")
                + (touchpoint.momentOfTruth() ? " \u25c6" : "");
    }

    private static List<String> outcomes(StageMeasure measure, Stage stage) {
        Figures figures = new Figures(Locale.ENGLISH);
        List<String> words = new ArrayList<>();
        words.add(figures.count(measure.reached()) + " reached");
        if (!stage.isTerminal() && measure.visits() > 0) {
            words.add(share(measure.converted(), measure) + " converted");
            words.add(share(measure.inProgress(), measure) + " still open");
            words.add(share(measure.dropped(), measure) + " dropped");
        }
        return words;
    }

    private static String share(long part, StageMeasure measure) {
        return Figures.percent(Figures.share(part, measure.visits()));
    }

    private String svg() {
        boolean hasCurve = !new EmotionLines(scene).isEmpty();
        double curve = hasCurve ? CurveDrawing.HEIGHT + GAP : 0;
        double legend = hasCurve ? 30 : 0;
        double width = LABEL + CurveDrawing.COLUMN * scene.columns().size();
        double height = HEAD + curve + rows.stream().mapToDouble(Row::height).sum() + legend + GAP;
        Markup svg = new Markup();
        Picture.open(svg, scene, "customer journey map", width, height);
        head(svg, width);
        if (hasCurve) {
            EmotionSvg.curve(svg, scene, HEAD);
        }
        double y = HEAD + curve;
        for (Row row : rows) {
            row(svg, row, y, width);
            y += row.height();
        }
        if (hasCurve) {
            Picture.legend(svg, scene, LABEL, y + legend);
        }
        return svg.close().finish();
    }

    private void head(Markup svg, double width) {
        List<Stage> columns = scene.columns();
        for (int i = 0; i < columns.size(); i++) {
            Stage stage = columns.get(i);
            double x = LABEL + CurveDrawing.COLUMN * i + PADDING;
            if (i == 0 || !stage.phase().equals(columns.get(i - 1).phase())) {
                stage.phase()
                        .ifPresent(phase -> svg.leaf(
                                "text.phase", ColumnHeads.words(phase), "x", Pixels.of(x), "y", Pixels.of(20)));
            }
            svg.leaf(
                    "text.stage",
                    Letters.shortened((i + 1) + " " + scene.name(stage), 19),
                    "x",
                    Pixels.of(x),
                    "y",
                    Pixels.of(44));
        }
        line(svg, "strong", HEAD - 2, width);
    }

    private void row(Markup svg, Row row, double y, double width) {
        line(svg, "rule", y, width);
        svg.leaf("text.row", row.title, "x", Pixels.of(PADDING), "y", Pixels.of(y + LINE + 2));
        for (int column = 0; column < row.cells.size(); column++) {
            double x = LABEL + CurveDrawing.COLUMN * column + PADDING;
            List<String> lines = row.cells.get(column);
            for (int i = 0; i < lines.size(); i++) {
                svg.leaf("text." + row.look, lines.get(i), "x", Pixels.of(x), "y", Pixels.of(y + LINE * (i + 1) + 2));
            }
        }
    }

    private static void line(Markup svg, String look, double y, double width) {
        svg.empty("line." + look, "x1", "0", "x2", Pixels.of(width), "y1", Pixels.of(y), "y2", Pixels.of(y));
    }

    private record Row(String title, String look, List<List<String>> cells) {

        double height() {
            return LINE * cells.stream().mapToInt(List::size).max().orElse(0) + GAP;
        }
    }
}
