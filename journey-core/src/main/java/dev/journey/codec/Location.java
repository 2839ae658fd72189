package dev.journey.codec;

/**
 * A place in a document.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Location(int line, int column) {

    /** The line and the column, such as {@code 12:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
