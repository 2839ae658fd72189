package dev.journey.measure;

import java.time.Instant;
import java.util.Objects;

/** What must be so of all that was gathered, whoever wrote it down. */
final class Sound {

    private Sound() {}

    /**
     * Checks that something is of a journey, a version and an instant.
     *
     * @throws IllegalArgumentException if the version is less than 1
     */
    static void basis(String journey, int version, Instant asOf) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(asOf, "asOf");
        if (version < 1) {
            throw new IllegalArgumentException("version of measures must be at least 1: " + version);
        }
    }

    /**
     * Checks that a number is none or more.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static void count(String what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of '" + what + "' must not be negative: " + count);
        }
    }

    /**
     * Checks that a number is one or more.
     *
     * @throws IllegalArgumentException if it is not
     */
    static void some(String what, long count) {
        if (count < 1) {
            throw new IllegalArgumentException("number of '" + what + "' must be at least 1: " + count);
        }
    }

    /**
     * Checks that of some there are no more than of all.
     *
     * @throws IllegalArgumentException if there are
     */
    static void atMost(String what, long part, String all, long whole) {
        if (part > whole) {
            throw new IllegalArgumentException(
                    "number of '" + what + "' must not be more than that of '" + all + "' (" + whole + "): " + part);
        }
    }
}
