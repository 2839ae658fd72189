package dev.journey.measure;

import dev.journey.event.EventTime;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Looks for the steps of a funnel in what one customer did, in one pass.
 *
 * <p>Of several ways that lead as far, it takes the one that got there first; of those that end with the same thing,
 * the one that began last; and between them, of each step the first that follows.
 *
 * <p>It is used for one customer after the other, for one thread.
 */
final class FunnelSearch {

    private static final long[] NOWHERE = {};

    private final int steps;
    private final LongUnaryOperator window;

    /** The ways that stand open, as the times of their steps: to each step the one that began last. */
    private final long[][] ways;

    /** The last instant at which each of these ways can be gone on; {@link Long#MIN_VALUE} where there is none. */
    private final long[] ends;

    /** The first step to which no way stands open, and none to a later one. */
    private int beyond;

    private long[] furthest = NOWHERE;
    private long openUntil = Long.MIN_VALUE;

    /** A search for so many steps; the window says of an instant when what begins there ends, that instant inside. */
    FunnelSearch(int steps, LongUnaryOperator window) {
        this.steps = steps;
        this.window = window;
        this.ways = new long[steps][];
        this.ends = new long[steps];
    }

    /** How one customer went through the funnel. */
    FunnelPath path(Trail trail, FunnelOrder order) {
        Arrays.fill(ends, Long.MIN_VALUE);
        beyond = 0;
        furthest = NOWHERE;
        openUntil = Long.MIN_VALUE;
        return switch (order) {
            case ANY_START -> fromAnyStart(trail);
            case FIRST_ENTRY -> fromFirstEntry(trail);
            case STRICT -> withNothingBetween(trail);
            case UNORDERED -> inAnyOrder(trail);
        };
    }

    private FunnelPath fromAnyStart(Trail trail) {
        for (int thing = 0; thing < trail.size(); thing++) {
            int[] matching = trail.steps(thing);
            if (matching.length > 0) {
                followNews(matching, trail.at(thing));
            }
        }
        return found();
    }

    /**
     * Keeps for each step the latest start from which it was reached: a later start never reaches less. Steps are gone
     * through backwards, so that a thing is not taken for two of them.
     */
    private void followNews(int[] matching, long at) {
        for (int step : matching) {
            if (goesOn(step, at) && isNews(step, at)) {
                follow(step, at);
            }
        }
        openUntil = Math.max(openUntil, ends[0]);
    }

    /** Whether the way to a step by a thing of this time began later than the one that is known. */
    private boolean isNews(int step, long at) {
        long begin = step == 0 ? at : ways[step - 1][0];
        return ends[step] == Long.MIN_VALUE || ways[step][0] < begin;
    }

    /** Only a way that the last thing went on with can be gone on. */
    private FunnelPath withNothingBetween(Trail trail) {
        for (int thing = 0; thing < trail.size(); thing++) {
            if (trail.matches(0, thing) || beyond > 0 && !trail.isChange(thing)) {
                followAll(trail, thing);
            }
        }
        for (long end : ends) {
            openUntil = Math.max(openUntil, end);
        }
        return found();
    }

    /** Goes on with every way that this thing goes on with and closes all others, backwards as well. */
    private void followAll(Trail trail, int thing) {
        long at = trail.at(thing);
        int last = Math.min(beyond, steps - 1);
        beyond = 0;
        for (int step = last; step >= 0; step--) {
            if (goesOn(step, at) && trail.matches(step, thing)) {
                follow(step, at);
                beyond = Math.max(beyond, step + 1);
            } else {
                ends[step] = Long.MIN_VALUE;
            }
        }
    }

    /** Whether a way can lead to a step at this time. */
    private boolean goesOn(int step, long at) {
        return step == 0 || at <= ends[step - 1];
    }

    /** Goes to a step from the one before it. */
    private void follow(int step, long at) {
        long[] way = Arrays.copyOf(step == 0 ? NOWHERE : ways[step - 1], step + 1);
        way[step] = at;
        ways[step] = way;
        ends[step] = step == 0 ? window.applyAsLong(at) : ends[step - 1];
        furthest = way.length > furthest.length ? way : furthest;
    }

    private FunnelPath found() {
        return FunnelPath.ordered(steps, furthest, openUntil);
    }

    private FunnelPath fromFirstEntry(Trail trail) {
        long[] times = new long[steps];
        int next = 0;
        long end = EventTime.NEVER;
        for (int thing = 0; thing < trail.size() && next < steps; thing++) {
            if (trail.matches(next, thing)) {
                long at = trail.at(thing);
                if (at > end) {
                    break;
                }
                times[next] = at;
                end = next == 0 ? window.applyAsLong(at) : end;
                next++;
            }
        }
        return FunnelPath.ordered(steps, Arrays.copyOf(times, next), next == 0 ? Long.MIN_VALUE : end);
    }

    private FunnelPath inAnyOrder(Trail trail) {
        boolean[] reached = new boolean[steps];
        for (int thing = 0; thing < trail.size(); thing++) {
            for (int step : trail.steps(thing)) {
                reached[step] = true;
            }
        }
        return new FunnelPath(reached, NOWHERE, EventTime.NEVER);
    }
}
