package dev.journey.model;

import java.util.Objects;

/**
 * One of the things that an experiment tries.
 *
 * @param name the name, a slug, unique in the experiment
 * @param weight its share among the variants of the experiment: a whole number from 0 to {@link #MOST}
 */
public record Variant(String name, int weight) {

    /** The largest weight; checked by the journey that holds the experiment. */
    public static final int MOST = 1_000_000_000;

    /** Checks that there is a name. */
    public Variant {
        Objects.requireNonNull(name, "name");
    }

    /** The name and the weight, such as {@code green 50}. */
    @Override
    public String toString() {
        return name + " " + weight;
    }
}
