package dev.journey.page;

import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.page.EmotionLines.Moment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The emotions as a picture, a line for each persona. All places are in per cent, so that the picture follows the
 * columns of the map at any width; only paths need numbers, and have a coordinate system of their own.
 */
final class CurveDrawing {

    /** What a column and the row are taken to measure where names are placed, in pixels. */
    static final double COLUMN = 180;

    static final double HEIGHT = 240;
    private static final double SCALE = 10_000;
    private static final double MOMENT = 87;
    private static final double LANE = 8;
    private static final double MARK = 10;

    private final Scene scene;
    private final EmotionLines lines;
    private final Markup page;
    private final List<Moment> moments;
    private final List<CurvePoint> points;
    private final double width;
    private final PersonaLabels names;

    CurveDrawing(Scene scene, EmotionLines lines, Markup page) {
        this.scene = scene;
        this.lines = lines;
        this.page = page;
        this.moments = lines.moments();
        this.points = scene.personas().stream()
                .flatMap(persona -> lines.points(persona).stream())
                .toList();
        this.width = COLUMN * scene.columns().size();
        this.names = new PersonaLabels(
                width,
                HEIGHT,
                moments,
                scene.personas().stream().map(lines::points).toList());
    }

    /** Writes what stands inside of the picture: its words for those who do not see it, then grid, moments, lines. */
    void write() {
        page.leaf("title", "Emotion along the journey, a line for each persona", "id", "curve-title");
        page.leaf("desc", description(), "id", "curve-words");
        grid();
        momentLines();
        momentNames();
        scene.personas().forEach(this::line);
    }

    private String description() {
        String all = scene.personas().stream()
                .filter(persona -> !lines.points(persona).isEmpty())
                .map(persona -> Scene.name(persona) + ": "
                        + lines.points(persona).stream()
                                .map(point -> scene.name(scene.columns().get(point.column())) + " "
                                        + Figures.signed(point.emotion()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
        return "From " + Figures.signed(Experience.WORST) + ", " + CurveScale.word(Experience.WORST) + ", to "
                + Figures.signed(Experience.BEST) + ", " + CurveScale.word(Experience.BEST) + ". " + all + ".";
    }

    private void grid() {
        for (int emotion = Experience.BEST; emotion >= Experience.WORST; emotion--) {
            String y = percent(CurveScale.y(emotion));
            page.empty(emotion == 0 ? "line.zero" : "line.grid", "x1", "0", "x2", "100%", "y1", y, "y2", y);
        }
        int columns = scene.columns().size();
        for (int column = 1; column < columns; column++) {
            String x = percent(100.0 * column / columns);
            page.empty("line.grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
    }

    private void momentLines() {
        for (Moment moment : moments) {
            String x = percent(100 * moment.x());
            page.empty("line.moment", "x1", x, "x2", x, "y1", "4%", "y2", percent(MOMENT - 5));
        }
    }

    /** After all lines, so that the names lie over them. */
    private void momentNames() {
        for (MomentLabels.Label label :
                new MomentLabels(moments, width, scene.columns().size()).place()) {
            String x = percent(100 * label.moment().x());
            String y = percent(MOMENT + LANE * label.lane());
            page.open("text", "x", x, "y", y, "text-anchor", "middle")
                    .leaf("title", label.moment().name())
                    .text("\u25c6")
                    .close();
            label.side().ifPresent(side -> {
                boolean isAfter = side == MomentLabels.Side.AFTER;
                page.leaf(
                        "text",
                        label.words(),
                        "x",
                        x,
                        "y",
                        y,
                        "dx",
                        isAfter ? "9" : "-9",
                        "text-anchor",
                        isAfter ? "start" : "end");
            });
        }
    }

    private void line(Persona persona) {
        List<CurvePoint> points = lines.points(persona);
        if (points.isEmpty()) {
            return;
        }
        page.open("g." + PersonaMarks.of(scene, persona.id()));
        for (List<CurvePoint> run : EmotionLines.runs(points)) {
            EmotionLines.line(run)
                    .ifPresent(line -> page.open(
                                    "svg",
                                    "viewBox",
                                    "0 0 10000 100",
                                    "width",
                                    "100%",
                                    "height",
                                    "100%",
                                    "preserveAspectRatio",
                                    "none")
                            .empty("path.curve", "d", line.path(SCALE))
                            .close());
        }
        points.forEach(point -> point(persona, point));
        names.place(Scene.name(persona), points)
                .ifPresent(place -> page.leaf(
                        "text.name", Scene.name(persona),
                        "x", percent(100 * place.point().x()),
                        "y", percent(place.point().y()),
                        "dy", place.isAbove() ? "-.9em" : "1.65em",
                        "text-anchor", "middle"));
        page.close();
    }

    private void point(Persona persona, CurvePoint point) {
        Experience experience = point.experience();
        String where = experience
                .touchpoint()
                .map(scene::touchpoint)
                .map(scene::name)
                .orElseGet(() -> scene.name(scene.columns().get(point.column())));
        page.open(
                        point.isKnown() ? "use.point.known" : "use.point",
                        "href",
                        "#" + PersonaMarks.mark(scene, persona.id()),
                        "x",
                        percent(100 * point.x()),
                        "y",
                        percent(point.y()),
                        "transform",
                        "translate(" + Pixels.of(aside(point)) + ")")
                .leaf(
                        "title",
                        Scene.name(persona) + ", " + where + ": " + Figures.signed(point.emotion())
                                + experience
                                        .feeling()
                                        .map(feeling -> " " + feeling)
                                        .orElse("")
                                + experience
                                        .evidence()
                                        .map(evidence -> " (" + evidence + ")")
                                        .orElse(""))
                .close();
    }

    /** How far marks that would cover each other move apart. */
    private double aside(CurvePoint point) {
        List<CurvePoint> same = points.stream()
                .filter(other -> other.x() == point.x() && other.emotion() == point.emotion())
                .toList();
        return (same.indexOf(point) - (same.size() - 1) / 2.0) * MARK;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
