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

    /** The ways that stand open, as the times of their steps: to each step the one that began last. */
    private final long[][] ways;

    /** The last instant at which each of these ways can be gone on. */
    private final long[] ends;

    private long[] furthest = NOWHERE;
    private long openUntil = Long.MIN_VALUE;

    /** A search for so many steps; the window says of an instant when what begins there ends, that instant inside. */
    FunnelSearch(int steps, Trail trail, LongUnaryOperator window) {
        this.steps = steps;
        this.trail = trail;
        this.window = window;
        this.ways = new long[steps][];
        this.ends = new long[steps];
        Arrays.fill(ends, Long.MIN_VALUE);
    }

    FunnelPath path(FunnelOrder order) {
        return switch (order) {
            case ANY_START -> fromAnyStart();
            case FIRST_ENTRY -> fromFirstEntry();
            case STRICT -> withNothingBetween();
            case UNORDERED -> inAnyOrder();
        };
    }

    /**
     * Keeps for each step the latest start from which it was reached: a later start never reaches less. Steps are gone
     * through backwards, so that a thing is not taken for two of them.
     */
    private FunnelPath fromAnyStart() {
        for (int thing = 0; thing < trail.size(); thing++) {
            long at = trail.at(thing);
            for (int step : trail.steps(thing)) {
                if (goesOn(step, at) && isNews(step, at)) {
                    follow(step, at);
                }
            }
            openUntil = Math.max(openUntil, ends[0]);
        }
        return found();
    }

    /** Whether the way to a step by a thing of this time began later than the one that is known. */
    private boolean isNews(int step, long at) {
        long begin = step == 0 ? at : ways[step - 1][0];
        return ends[step] == Long.MIN_VALUE || ways[step][0] < begin;
    }

    /** Only a way that the last thing went on with can be gone on. */
    private FunnelPath withNothingBetween() {
        for (int thing = 0; thing < trail.size(); thing++) {
            if (!trail.isChange(thing)) {
                followAll(trail.steps(thing), trail.at(thing));
            }
        }
        for (long end : ends) {
            openUntil = Math.max(openUntil, end);
        }
        return found();
    }

    /** Goes on with every way to one of these steps, the last of them first, and closes all others. */
    private void followAll(int[] matching, long at) {
        int next = 0;
        for (int step = steps - 1; step >= 0; step--) {
            boolean matches = next < matching.length && matching[next] == step;
            next += matches ? 1 : 0;
            if (matches && goesOn(step, at)) {
                follow(step, at);
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

    private FunnelPath fromFirstEntry() {
        long[] times = new long[steps];
        int next = 0;
        long end = EventTime.NEVER;
        for (int thing = 0; thing < trail.size() && next < steps && trail.at(thing) <= end; thing++) {
            if (isOneOf(trail.steps(thing), next)) {
                times[next] = trail.at(thing);
                end = next == 0 ? window.applyAsLong(times[0]) : end;
                next++;
            }
        }
        return FunnelPath.ordered(steps, Arrays.copyOf(times, next), next == 0 ? Long.MIN_VALUE : end);
    }

    private static boolean isOneOf(int[] matching, int wanted) {
        for (int step : matching) {
            if (step == wanted) {
                return true;
            }
        }
        return false;
    }

    private FunnelPath inAnyOrder() {
        boolean[] reached = new boolean[steps];
        for (int thing = 0; thing < trail.size(); thing++) {
            for (int step : trail.steps(thing)) {
                reached[step] = true;
            }
        }
        return new FunnelPath(reached, NOWHERE, EventTime.NEVER);
    }
}
