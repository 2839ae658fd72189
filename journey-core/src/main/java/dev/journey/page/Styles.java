package dev.journey.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** How the page looks: what all pages share, and what follows from the journey on it. */
final class Styles {

    /** The width of the label column, of a stage and of the margins, in pixels. */
    private static final int LABEL = 140;

    private static final int STAGE = 168;
    private static final int MARGINS = 64;
    private static final double PIXELS_PER_EM = 16;

    /** A page is not to be wider than people read with comfort, unless the map is. */
    private static final double WIDEST = 110;

    private Styles() {}

    static String of(Scene scene, PrintSize print) {
        double fits = (LABEL + STAGE * scene.columns().size() + MARGINS) / PIXELS_PER_EM;
        return resource("page.css")
                + String.format(
                        Locale.ROOT,
                        "/* From this width on all stages fit: the page scrolls instead of the map. */%n"
                                        .replace("%n", "\n")
                                + "body { max-width: %.2frem; }\n"
                                + "@media screen and (min-width: %.2fem) { .scroll { overflow: visible; max-height:"
                                + " none; } }\n",
                        Math.max(WIDEST, fits),
                        fits)
                + PersonaMarks.styles(scene)
                + MapHead.styles(scene)
                + resource("print.css")
                + print.styles();
    }

    /** A text that comes with the library. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read '" + name + "' beside " + Styles.class.getName(), cause);
        }
    }
}
