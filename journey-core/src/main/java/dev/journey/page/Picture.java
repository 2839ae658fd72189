package dev.journey.page;

/** A drawing in SVG that stands alone: one file, in the colours of the page, light or dark as its reader wants. */
final class Picture {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Picture() {}

    /** Opens a picture of this size in pixels and writes what all pictures begin with, first what it shows. */
    static void open(Markup svg, Scene scene, String shows, double width, double height) {
        svg.open(
                        "svg",
                        "xmlns",
                        NAMESPACE,
                        "width",
                        Pixels.of(width),
                        "height",
                        Pixels.of(height),
                        "viewBox",
                        "0 0 " + Pixels.of(width) + " " + Pixels.of(height),
                        "role",
                        "img",
                        "lang",
                        scene.language().toLanguageTag())
                .leaf("title", Names.of(scene.journey().name(), scene.journey().id()) + ": " + shows)
                .open("style")
                .raw("\n" + Styles.resource("picture.css") + PersonaMarks.styles(scene))
                .close()
                .open("defs")
                .raw(Styles.resource("symbols.svg"))
                .close()
                .empty("rect.paper", "width", "100%", "height", "100%");
    }

    /** The names of the personas, each with its line and mark, in one line from this place on. */
    static void legend(Markup svg, Scene scene, double x, double y) {
        double at = x;
        for (var persona : scene.personas()) {
            svg.open("g." + PersonaMarks.of(scene, persona.id()))
                    .empty("path.curve", "d", "M" + Pixels.of(at) + " " + Pixels.of(y - 4) + "h36")
                    .empty(
                            "use.point.known",
                            "href",
                            "#" + PersonaMarks.mark(scene, persona.id()),
                            "x",
                            Pixels.of(at + 18),
                            "y",
                            Pixels.of(y - 4))
                    .leaf("text.name", Scene.name(persona), "x", Pixels.of(at + 44), "y", Pixels.of(y))
                    .close();
            at += 74 + Letters.width(Scene.name(persona)) * 13;
        }
    }
}
