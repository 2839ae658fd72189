package dev.journey.testkit;

import dev.journey.run.EndlessLoopException;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that must be so of every journey and every history. */
@FunctionalInterface
interface Property {

    /** How it is broken; empty where it holds. */
    Optional<String> brokenBy(Trial trial);

    /** How it is broken, if only because something was thrown; a journey that goes round in circles breaks none. */
    default Optional<String> failure(Trial trial) {
        try {
            return brokenBy(trial);
        } catch (EndlessLoopException endless) {
            return Optional.empty();
        } catch (RuntimeException thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return Optional.of(thrown + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    /** Two things that must be the same. */
    static Optional<String> same(String what, Object expected, Object actual) {
        return must(expected.equals(actual), () -> what + " must be\n  " + expected + "\nbut is\n  " + actual);
    }

    /** Something that must be so. */
    static Optional<String> must(boolean so, Supplier<String> otherwise) {
        return so ? Optional.empty() : Optional.of(otherwise.get());
    }
}
