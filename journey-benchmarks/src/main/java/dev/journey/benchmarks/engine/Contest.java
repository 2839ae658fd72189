package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.HeldBytes;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets contenders take the same events, and demands that each ends as the hand-written loop does.
 *
 * <p>In the second run, when all classes are loaded, it measures how much more of the heap is in use after the run than
 * before, but for the map that finds the customers. What the events hold anyway, such as the texts of the ids, is in
 * neither.
 */
final class Contest {

    private static final int MEASURED = 2;
    private static final Object NOTHING = new Object();

    private final End expected;
    private final List<String> ids;
    private int runs;

    /** A contest about these customers. */
    Contest(End expected, List<String> ids) {
        this.expected = expected;
        this.ids = ids;
        HeldBytes.now(); // What measuring makes when it is first done is not held by anybody.
    }

    /**
     * How a run over these events ends.
     *
     * @throws IllegalStateException if it ends otherwise than the hand-written loop
     */
    <I> End end(Supplier<? extends Run<I>> contender, I events) {
        try (Run<I> run = taken(contender, events)) {
            return checked(run, expected);
        }
    }

    /**
     * How a run that is over ended.
     *
     * @throws IllegalStateException if it ended otherwise than the hand-written loop
     */
    static End checked(Run<?> run, End expected) {
        End end = run.end();
        if (!end.equals(expected)) {
            throw new IllegalStateException("end of " + run.getClass().getSimpleName()
                    + " must be that of the hand-written loop, " + expected + ": " + end);
        }
        return end;
    }

    private <I> Run<I> taken(Supplier<? extends Run<I>> contender, I events) {
        if (++runs != MEASURED) {
            return take(contender, events);
        }
        long before = HeldBytes.now();
        Run<I> run = take(contender, events);
        long held = HeldBytes.now() - before;
        HeldBytes.measured(run.hasMap() ? held - ofMap() : held, ids.size());
        return run;
    }

    /** What a map of the customers takes by itself. */
    private long ofMap() {
        long before = HeldBytes.now();
        Map<String, Object> map = new HashMap<>();
        ids.forEach(id -> map.put(id, NOTHING));
        try {
            return HeldBytes.now() - before;
        } finally {
            Reference.reachabilityFence(map);
        }
    }

    private static <I> Run<I> take(Supplier<? extends Run<I>> contender, I events) {
        Run<I> run = contender.get();
        run.take(events);
        return run;
    }
}
