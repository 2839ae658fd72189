package dev.journey.testkit.law;

import dev.journey.testkit.RandomHistory;
import java.util.Optional;

/**
 * How a law is broken.
 *
 * @param law the law in words
 * @param how what breaks it
 * @param found where it can be seen; empty where all histories together break it
 */
record Breach(String law, String how, Optional<Found> found) {

    /** A small history, the seed of the one from which it was made, and its story. */
    record Found(long seed, RandomHistory history, String story) {}
}
