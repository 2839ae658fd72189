package dev.journey.examples.webshop;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the number of the line where it begins, from 1
 * @param fields its fields; none if its quotes do not match
 */
record CsvRow(long line, List<String> fields) {

    boolean isBroken() {
        return fields.isEmpty();
    }

    /** Whether bytes were read that are no UTF-8: the decoder puts a mark in their place. */
    boolean isGarbled() {
        return fields.stream().anyMatch(field -> field.indexOf('\uFFFD') >= 0);
    }
}
