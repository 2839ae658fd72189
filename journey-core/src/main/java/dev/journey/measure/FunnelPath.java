package dev.journey.measure;

import java.util.Arrays;

/** How one customer went through a funnel: found by a search, and used again for the next customer. */
final class FunnelPath {

    private final boolean[] reached;

    /** When the steps were that were reached in order, in nanoseconds since 1970. */
    private final long[] times;

    private int inOrder;
    private int steps;
    private long openUntil;

    /** A path through so many steps, none of which is reached so far. */
    FunnelPath(int steps) {
        this.reached = new boolean[steps];
        this.times = new long[steps];
        clear();
    }

    /** Nothing was reached so far. */
    void clear() {
        Arrays.fill(reached, false);
        inOrder = 0;
        steps = 0;
        openUntil = Long.MIN_VALUE;
    }

    /** A way leads further than the one that was known: it goes through this step, at these times of all up to it. */
    void reach(int step, long[] way) {
        for (int i = 0; i <= step; i++) {
            times[i] = way[i];
            reached[i] = true;
        }
        inOrder = step + 1;
        steps = step + 1;
    }

    /** A step was reached, and order plays no part. */
    void reach(int step) {
        steps += reached[step] ? 0 : 1;
        reached[step] = true;
    }

    /** What was begun can still be ended at this instant. */
    void staysOpen(long until) {
        openUntil = Math.max(openUntil, until);
    }

    /** Whether a step was reached. */
    boolean reaches(int step) {
        return reached[step];
    }

    /** How many steps were reached in order; none where order plays no part. */
    int inOrder() {
        return inOrder;
    }

    /** When a step was that was reached in order. */
    long time(int step) {
        return times[step];
    }

    /** The last instant at which what was begun can still be ended; {@link Long#MIN_VALUE} where nothing can. */
    long openUntil() {
        return openUntil;
    }

    /** Whether the first step was reached. */
    boolean isEntered() {
        return reached[0];
    }

    /** Whether every step was reached. */
    boolean isComplete() {
        return steps == reached.length;
    }
}
