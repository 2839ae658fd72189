package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.run.Replay;

/**
 * Something that is measured over many customers, and can be gathered in parts.
 *
 * <p>A part is for one thread, over customers of its own; parts are merged. In whatever order customers and
 * parts come, the result is the same. Two are equal when they have gathered the same.
 *
 * @param <M> the measures themselves
 */
public interface Measures<M extends Measures<M>> {

    /**
     * Takes one customer in; each customer once.
     *
     * @param replay what the journey made of this history
     * @throws IllegalArgumentException if the replay is of another customer, or, where it is looked at, of another
     *     journey or instant
     */
    void add(History history, Replay replay);

    /**
     * Takes in what was gathered of other customers.
     *
     * @throws IllegalArgumentException if the other measures are of something else, or stand at another instant
     */
    void merge(M other);
}
