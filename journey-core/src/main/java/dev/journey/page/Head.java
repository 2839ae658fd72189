package dev.journey.page;

/**
 * The head of a column.
 *
 * @param words what stands in the column
 * @param isNumber whether numbers do, to be read from their end
 */
record Head(String words, boolean isNumber) {

    static Head of(String words) {
        return new Head(words, false);
    }

    static Head number(String words) {
        return new Head(words, true);
    }

    void write(Markup page) {
        page.leaf(isNumber ? "th.figure" : "th", words, "scope", "col");
    }
}
