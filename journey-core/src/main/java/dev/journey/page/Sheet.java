package dev.journey.page;

/** What every page begins with. */
final class Sheet {

    private Sheet() {}

    /** Opens the document and writes its head. */
    static void open(Markup page, Scene scene, String subject, String styles) {
        page.raw("<!doctype html>\n")
                .open("html", "lang", scene.language().toLanguageTag(), "dir", scene.isRightToLeft() ? "rtl" : "ltr")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .leaf("title", Names.of(scene.journey().name(), scene.journey().id()) + ": " + subject)
                .open("style")
                .raw("\n" + styles)
                .close()
                .close();
    }

    /** The small pictures that stand in more than one place. */
    static void symbols(Markup page) {
        page.open("svg.symbols", "aria-hidden", "true")
                .open("defs")
                .raw(Styles.resource("symbols.svg"))
                .close()
                .close();
    }
}
