package dev.journey.page;

import dev.journey.check.Finding;
import dev.journey.check.Severity;
import java.util.Optional;

/**
 * A finding on the page.
 *
 * @param finding what was found
 * @param number the place in the list of all findings, from 1
 * @param row the row in which it stands; empty where it is about nothing in the map
 * @param stage the id of the stage in whose column it stands
 */
record Note(Finding finding, int number, Optional<Row> row, Optional<String> stage) {

    /** The id of the element, where the note stands in the map. */
    String anchor() {
        return "finding-" + number;
    }

    boolean isInMap() {
        return row.isPresent() && stage.isPresent();
    }

    /** Writes the note into its cell. */
    void write(Markup page) {
        page.open("div.note", "role", "note", "id", anchor());
        icon(page, "check");
        page.open("p").leaf("b", word()).text(" " + Names.sentence(finding.message()) + ". ");
        code(page);
        page.close().close();
    }

    /** How bad it is, in a word. */
    String word() {
        return finding.severity() == Severity.ERROR ? "Error" : "Check";
    }

    /** The code, which may be broken after every underscore. */
    void code(Markup page) {
        page.open("code").code(finding.code().name()).close();
    }

    /** A small picture of a channel, or of a check. */
    static void icon(Markup page, String symbol) {
        page.open("svg.icon", "aria-hidden", "true")
                .empty("use", "href", "#c-" + symbol)
                .close();
    }
}
