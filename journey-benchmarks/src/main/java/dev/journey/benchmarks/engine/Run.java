package dev.journey.benchmarks.engine;

/**
 * One run of the reference journey, from nobody to the end; holds the customers.
 *
 * @param <I> the form in which the events come
 */
interface Run<I> extends AutoCloseable {

    /** Takes all events, once. */
    void take(I events);

    /** How it ended. */
    End end();

    /** Whether it finds its customers by their ids in a {@link java.util.HashMap}. */
    default boolean hasMap() {
        return true;
    }

    /** Frees what lives longer than the run; most have nothing. */
    @Override
    default void close() {}
}
