package dev.journey.page;

import java.util.Locale;

/** How we know what stands on the page. */
enum Provenance {
    /** Believed: nobody has asked or counted. */
    ASSUMED,
    /** Set up by the business, or aimed for. */
    DECIDED,
    /** Counted. */
    MEASURED;

    /** The word, which is also the class of its mark. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mark: a circle that is open, half or filled, with the word beside it. */
    void write(Markup page) {
        page.leaf("span.is." + word(), word());
    }
}
