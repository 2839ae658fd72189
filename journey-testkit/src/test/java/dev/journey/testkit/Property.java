package dev.journey.testkit;

import java.util.Optional;

/** Something that must be so of every journey and every history. */
@FunctionalInterface
interface Property {

    /** How it is broken; empty where it holds. */
    Optional<String> brokenBy(Trial trial);

    /** Whether it is broken, if only because something was thrown. */
    default Optional<String> failure(Trial trial) {
        try {
            return brokenBy(trial);
        } catch (RuntimeException thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return Optional.of(thrown + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    /** Two things that must be the same. */
    static Optional<String> same(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(what + " must be\n  " + expected + "\nbut is\n  " + actual);
    }
}
