package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.HeldBytes;
import java.util.function.Supplier;

/**
 * Lets contenders take the same events, and demands that each ends as the hand-written loop does.
 *
 * <p>In the second run, when all classes are loaded, it measures how much more of the heap is in use after the run than
 * before. What the events hold anyway, such as the texts of the ids, is in neither.
 */
final class Contest {

    private static final int MEASURED = 2;

    private final End expected;
    private int runs;

    Contest(End expected) {
        this.expected = expected;
    }

    /**
     * How a run over these events ends.
     *
     * @throws IllegalStateException if it ends otherwise than the hand-written loop
     */
    <I> End end(Supplier<? extends Run<I>> contender, I events) {
        try (Run<I> run = taken(contender, events)) {
            End end = run.end();
            if (!end.equals(expected)) {
                throw new IllegalStateException("end of " + run.getClass().getSimpleName()
                        + " must be that of the hand-written loop, " + expected + ": " + end);
            }
            return end;
        }
    }

    private <I> Run<I> taken(Supplier<? extends Run<I>> contender, I events) {
        if (++runs != MEASURED) {
            return take(contender, events);
        }
        long before = HeldBytes.now();
        Run<I> run = take(contender, events);
        HeldBytes.measured(HeldBytes.now() - before, expected.total());
        return run;
    }

    private static <I> Run<I> take(Supplier<? extends Run<I>> contender, I events) {
        Run<I> run = contender.get();
        run.take(events);
        return run;
    }
}
