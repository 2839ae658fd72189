package dev.journey.codec;

import java.util.Objects;

/**
 * A line that cannot be read, or a part of it that cannot.
 *
 * @param line its number, from 1
 * @param problem what is wrong with it, for people; begins with the column where the line is not even well-formed
 */
public record UnreadableLine(long line, String problem) {

    /**
     * Checks that it is said what is wrong.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public UnreadableLine {
        Objects.requireNonNull(problem, "problem");
        if (line < 1) {
            throw new IllegalArgumentException("number of an unreadable line must be at least 1: " + line);
        }
    }

    /** The number and the problem, such as {@code 17: /at: instant must be ...}. */
    @Override
    public String toString() {
        return line + ": " + problem;
    }
}
