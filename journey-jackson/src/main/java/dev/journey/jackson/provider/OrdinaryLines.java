package dev.journey.jackson.provider;

import dev.journey.codec.LineHandler;
import java.nio.CharBuffer;

/** Reads lines that are as they mostly are, many times as fast as by way of a tree. */
interface OrdinaryLines<T> {

    /** Of a format of which nobody knows what is ordinary: reads none. */
    static <T> OrdinaryLines<T> none() {
        return (text, number, handler) -> number;
    }

    /**
     * Reads lines up to the first that is not ordinary, and moves the text on behind them.
     *
     * @param number the number of the first line
     * @return the number of the line at which the text stands now
     */
    long read(CharBuffer text, long number, LineHandler<? super T> handler);
}
