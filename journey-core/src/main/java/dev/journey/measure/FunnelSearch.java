package dev.journey.measure;

import dev.journey.event.EventTime;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Looks for the steps of a funnel in what one customer did, in one pass.
 *
 * <p>Of several ways that lead as far, it takes the one that got there first; of those that end with the same thing,
 * the one that began last; and between them, of each step the first that follows.
 */
final class FunnelSearch {

    private static final long[] NOWHERE = {};

    private final int steps;
    private final Trail trail;
    private final LongUnaryOperator window;

    /** The ways that stand open: to each step the one that began last. */
    private long[][] ways;

    private long[] furthest = NOWHERE;
    private long openUntil = Long.MIN_VALUE;

    /** A search for so many steps; the window says of an instant when what begins there ends, that instant inside. */
    FunnelSearch(int steps, Trail trail, LongUnaryOperator window) {
        this.steps = steps;
        this.trail = trail;
        this.window = window;
        this.ways = nothing();
    }

    FunnelPath path(FunnelOrder order) {
        return switch (order) {
            case ANY_START -> fromAnyStart();
            case FIRST_ENTRY -> fromFirstEntry();
            case STRICT -> withNothingBetween();
            case UNORDERED -> inAnyOrder();
        };
    }

    private long[][] nothing() {
        long[][] none = new long[steps][];
        Arrays.fill(none, NOWHERE);
        return none;
    }

    /**
     * Keeps for each step the latest start from which it was reached: a later start never reaches less. Steps are gone
     * through backwards, so that a thing is not taken for two of them.
     */
    private FunnelPath fromAnyStart() {
        for (int thing = 0; thing < trail.size(); thing++) {
            for (int step = steps - 1; step >= 0; step--) {
                long[] way = follow(step, thing, ways);
                if (way.length > 0 && (ways[step].length == 0 || ways[step][0] < way[0])) {
                    ways[step] = way;
                }
            }
            openUntil = ways[0].length > 0 ? Math.max(openUntil, window.applyAsLong(ways[0][0])) : openUntil;
        }
        return found();
    }

    /** Only a way that the last thing went on with can be gone on. */
    private FunnelPath withNothingBetween() {
        for (int thing = 0; thing < trail.size(); thing++) {
            long[][] next = nothing();
            for (int step = 0; step < steps; step++) {
                next[step] = follow(step, thing, ways);
            }
            ways = next;
        }
        for (long[] way : ways) {
            openUntil = way.length > 0 ? Math.max(openUntil, window.applyAsLong(way[0])) : openUntil;
        }
        return found();
    }

    /** The way to a step by this thing, from the way to the step before it; nowhere if it does not lead there. */
    private long[] follow(int step, int thing, long[][] before) {
        long at = trail.at(thing);
        long[] come = step == 0 ? NOWHERE : before[step - 1];
        boolean goesOn = step == 0 || (come.length > 0 && at <= window.applyAsLong(come[0]));
        if (!goesOn || !trail.matches(step, thing)) {
            return NOWHERE;
        }
        long[] way = Arrays.copyOf(come, step + 1);
        way[step] = at;
        furthest = way.length > furthest.length ? way : furthest;
        return way;
    }

    private FunnelPath found() {
        return FunnelPath.ordered(steps, furthest, openUntil);
    }

    private FunnelPath fromFirstEntry() {
        long[] times = new long[steps];
        int next = 0;
        long end = EventTime.NEVER;
        for (int thing = 0; thing < trail.size() && next < steps && trail.at(thing) <= end; thing++) {
            if (trail.matches(next, thing)) {
                times[next] = trail.at(thing);
                end = next == 0 ? window.applyAsLong(times[0]) : end;
                next++;
            }
        }
        return FunnelPath.ordered(steps, Arrays.copyOf(times, next), next == 0 ? Long.MIN_VALUE : end);
    }

    private FunnelPath inAnyOrder() {
        boolean[] reached = new boolean[steps];
        for (int thing = 0; thing < trail.size(); thing++) {
            for (int step = 0; step < steps; step++) {
                reached[step] |= trail.matches(step, thing);
            }
        }
        return new FunnelPath(reached, NOWHERE, EventTime.NEVER);
    }
}
