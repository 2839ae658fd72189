package dev.journey.codec;

/**
 * What is done about lines that cannot be read.
 *
 * <pre>{@code
 * EventFile.open(Path.of("shop.ndjson"), UnreadablePolicy.collect(20)).lines().unreadable()
 * }</pre>
 */
public sealed interface UnreadablePolicy {

    /** Ends at the first, by an {@link UnreadableLineException}. */
    static UnreadablePolicy fail() {
        return new Fail();
    }

    /**
     * Goes on, keeps the first ones and what is wrong with each, and counts them all.
     *
     * @param most how many are kept at most
     * @throws IllegalArgumentException if it is negative
     */
    static UnreadablePolicy collect(int most) {
        return new Collect(most);
    }

    /** Goes on and counts them. */
    static UnreadablePolicy skip() {
        return new Collect(0);
    }

    /** Reading ends at the first line that cannot be read. */
    record Fail() implements UnreadablePolicy {}

    /**
     * Reading goes on after a line that cannot be read.
     *
     * @param most how many of them are kept at most, from 0; all are counted
     */
    record Collect(int most) implements UnreadablePolicy {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Collect {
            if (most < 0) {
                throw new IllegalArgumentException("most unreadable lines to keep must not be negative: " + most);
            }
        }
    }
}
