package dev.journey.page;

import dev.journey.map.Experience;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The emotions along a journey as a picture in SVG, a line for each persona, for a slide or a page of one's own.
 *
 * <pre>{@code
 * Files.writeString(Path.of("emotions.svg"), EmotionSvg.of(shop));
 * }</pre>
 *
 * <p>A stage of which nobody has said how it feels is a gap. A filled point has evidence behind it, an open one is
 * believed. The picture needs no other file, follows the reader's choice of light or dark where it is shown by a
 * browser, and says its values in words to those who have it read to them.
 */
public final class EmotionSvg {

    private static final double SCALE = 120;
    private static final double HEAD = 46;
    private static final double FOOT = 44;
    private static final double HEADLINE = 26;

    private EmotionSvg() {}

    /** The picture of a journey; without an emotion it shows the stages alone. */
    public static String of(Journey journey) {
        Scene scene = new Scene(Objects.requireNonNull(journey, "journey"), Locale.ENGLISH);
        double width = SCALE + CurveDrawing.COLUMN * scene.columns().size();
        Markup svg = new Markup();
        Picture.open(svg, scene, "emotions along the journey", width, HEAD + CurveDrawing.HEIGHT + FOOT);
        stages(svg, scene);
        curve(svg, scene, HEAD);
        Picture.legend(svg, scene, SCALE, HEAD + CurveDrawing.HEIGHT + FOOT / 2);
        return svg.close().finish();
    }

    private static void stages(Markup svg, Scene scene) {
        List<Stage> columns = scene.columns();
        for (int i = 0; i < columns.size(); i++) {
            double x = SCALE + CurveDrawing.COLUMN * i + 8;
            List<String> lines = Wrapping.lines((i + 1) + " " + scene.name(columns.get(i)), 10.5);
            svg.leaf(
                    "text.stage",
                    lines.get(0) + (lines.size() > 1 ? "\u2026" : ""),
                    "x",
                    Pixels.of(x),
                    "y",
                    Pixels.of(HEADLINE));
        }
    }

    /** The curve and its scale, from this height on. */
    static void curve(Markup svg, Scene scene, double top) {
        for (int emotion = Experience.WORST; emotion <= Experience.BEST; emotion++) {
            double y = top + CurveDrawing.HEIGHT * CurveScale.y(emotion) / 100;
            svg.leaf(
                    "text.scale",
                    CurveScale.word(emotion) + " " + Figures.signed(emotion),
                    "x",
                    Pixels.of(SCALE - 8),
                    "y",
                    Pixels.of(y + 4),
                    "text-anchor",
                    "end");
        }
        svg.open(
                "svg",
                "x",
                Pixels.of(SCALE),
                "y",
                Pixels.of(top),
                "width",
                Pixels.of(CurveDrawing.COLUMN * scene.columns().size()),
                "height",
                Pixels.of(CurveDrawing.HEIGHT));
        new CurveDrawing(scene, new EmotionLines(scene), svg).write();
        svg.close();
    }
}
