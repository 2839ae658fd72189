package dev.journey.codec;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of the lines of a file or a stream.
 *
 * @param source what it is called, such as the name of the file
 * @param values how many values were read; a line may hold several, and a blank one holds none
 * @param unreadable how many lines, or parts of lines, could not be read
 * @param first the first of those, as many as were to be kept
 */
public record LineReport(String source, long values, long unreadable, List<UnreadableLine> first) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is negative or there are more unreadable lines than their number
     */
    public LineReport {
        Objects.requireNonNull(source, "source");
        first = List.copyOf(Objects.requireNonNull(first, "first"));
        if (values < 0 || unreadable < first.size()) {
            throw new IllegalArgumentException("report of '" + source + "' must count no less than there is: " + values
                    + " values, " + unreadable + " unreadable, " + first.size() + " of them kept");
        }
    }

    /** Whether every line could be read. */
    public boolean isComplete() {
        return unreadable == 0;
    }

    /**
     * The numbers, then a line for each unreadable one that was kept, such as {@code shop.ndjson:17: ...}, then how
     * many more there are.
     */
    @Override
    public String toString() {
        String numbers = source + ": " + values + " read, " + unreadable + " unreadable";
        String kept = first.stream().map(line -> "\n" + source + ":" + line).collect(Collectors.joining());
        long more = unreadable - first.size();
        return numbers + kept + (first.isEmpty() || more == 0 ? "" : "\nand " + more + " more");
    }
}
