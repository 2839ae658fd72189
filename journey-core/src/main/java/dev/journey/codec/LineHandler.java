package dev.journey.codec;

/**
 * Takes what is read line by line; nothing is dropped silently. {@link LineIntake} is one that counts.
 *
 * <p>A line holds one value in most formats. Where it may hold several, each of them is either a value or unreadable.
 *
 * @param <T> what is on a line
 */
public interface LineHandler<T> {

    /**
     * A value was read.
     *
     * @param line the number of its line, from 1
     */
    void value(long line, T value);

    /**
     * A line cannot be read; reading goes on with the next.
     *
     * @param line the number of the line, from 1
     * @param problem what is wrong with it, for people
     */
    void unreadable(long line, String problem);
}
