package dev.journey.measure;

import dev.journey.event.EventTime;
import dev.journey.graph.Window;
import java.util.Arrays;

/**
 * Looks for the steps of a funnel in what one customer did, in one pass.
 *
 * <p>Of several ways that lead as far, it takes the one that got there first; of those that end with the same thing,
 * the one that began last; and between them, of each step the first that follows.
 *
 * <p>It is used for one customer after the other, for one thread.
 */
final class FunnelSearch {

    private final int steps;
    private final Window window;
    private final FunnelPath path;

    /** The ways that stand open, as the times of their steps: to each step the one that began last. */
    private final long[][] ways;

    /** The last instant at which each of these ways can be gone on; {@link Long#MIN_VALUE} where there is none. */
    private final long[] ends;

    /** The first step to which no way stands open, and none to a later one. */
    private int beyond;

    /** A search for so many steps; what begins at an instant ends when it leaves the window, that instant inside. */
    FunnelSearch(int steps, Window window) {
        this.steps = steps;
        this.window = window;
        this.path = new FunnelPath(steps);
        this.ways = new long[steps][];
        for (int step = 0; step < steps; step++) {
            ways[step] = new long[step + 1];
        }
        this.ends = new long[steps];
    }

    /** How one customer went through the funnel, until it is asked for the next. */
    FunnelPath path(Trail trail, FunnelOrder order) {
        Arrays.fill(ends, Long.MIN_VALUE);
        beyond = 0;
        path.clear();
        switch (order) {
            case ANY_START -> goFromAnyStart(trail);
            case FIRST_ENTRY -> goFromFirstEntry(trail);
            case STRICT -> goWithNothingBetween(trail);
            case UNORDERED -> goInAnyOrder(trail);
        }
        return path;
    }

    private void goFromAnyStart(Trail trail) {
        int size = trail.size();
        for (int thing = 0; thing < size; thing++) {
            int step = trail.step(thing);
            if (step != Trail.NO_STEP) {
                followNews(trail, thing, step);
                if (path.isComplete()) {
                    return;
                }
            }
        }
    }

    /** Steps are gone through backwards, so that a thing is not taken for two of them. */
    private void followNews(Trail trail, int thing, int only) {
        if (only != Trail.SEVERAL_STEPS) {
            followNews(only, trail.at(thing));
            return;
        }
        for (int step : trail.steps(thing)) {
            followNews(step, trail.at(thing));
        }
    }

    /** Keeps for each step the latest start from which it was reached: a later start never reaches less. */
    private void followNews(int step, long at) {
        if (step == 0) {
            begin(at);
            path.staysOpen(ends[0]);
        } else if (at <= ends[step - 1] && isNews(step)) {
            goOn(step, at);
        }
    }

    /** Whether the way to a step from the one before it began later than the one that is known. */
    private boolean isNews(int step) {
        return ends[step] == Long.MIN_VALUE || ways[step][0] < ways[step - 1][0];
    }

    /** Only a way that the last thing went on with can be gone on. */
    private void goWithNothingBetween(Trail trail) {
        for (int thing = 0; thing < trail.size(); thing++) {
            if (trail.matches(0, thing) || beyond > 0 && !trail.isChange(thing)) {
                followAll(trail, thing);
            }
        }
        for (long end : ends) {
            path.staysOpen(end);
        }
    }

    /** Goes on with every way that this thing goes on with and closes all others, backwards as well. */
    private void followAll(Trail trail, int thing) {
        long at = trail.at(thing);
        int last = Math.min(beyond, steps - 1);
        beyond = 0;
        for (int step = last; step >= 0; step--) {
            if (trail.matches(step, thing) && (step == 0 || at <= ends[step - 1])) {
                follow(step, at);
                beyond = Math.max(beyond, step + 1);
            } else {
                ends[step] = Long.MIN_VALUE;
            }
        }
    }

    private void follow(int step, long at) {
        if (step == 0) {
            begin(at);
        } else {
            goOn(step, at);
        }
    }

    private void begin(long at) {
        ends[0] = window.end(at);
        reach(0, at);
    }

    /** Goes to a step from the one before it. */
    private void goOn(int step, long at) {
        for (int i = 0; i < step; i++) {
            ways[step][i] = ways[step - 1][i];
        }
        ends[step] = ends[step - 1];
        reach(step, at);
    }

    private void reach(int step, long at) {
        ways[step][step] = at;
        if (!path.reaches(step)) {
            path.reach(step, ways[step]);
        }
    }

    private void goFromFirstEntry(Trail trail) {
        int next = 0;
        for (int thing = 0; thing < trail.size() && next < steps; thing++) {
            if (trail.matches(next, thing)) {
                long at = trail.at(thing);
                if (next > 0 && at > ends[next - 1]) {
                    break;
                }
                follow(next, at);
                next++;
            }
        }
        path.staysOpen(ends[0]);
    }

    private void goInAnyOrder(Trail trail) {
        path.staysOpen(EventTime.NEVER);
        for (int thing = 0; thing < trail.size(); thing++) {
            for (int step : trail.steps(thing)) {
                path.reach(step);
            }
        }
    }
}
