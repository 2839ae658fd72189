package dev.journey.benchmarks.measure;

import dev.journey.benchmarks.engine.EventSource;
import java.util.List;

/** One funnel of three steps as one would write it without a library, for speed: one pass over columns. */
final class FunnelByHand {

    /** What a step has not been reached from; so long ago that no window reaches it. */
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final int firstType;
    private final int secondType;
    private final int thirdType;
    private final long window;
    private long reachedFirst;
    private long reachedSecond;
    private long reachedThird;

    private FunnelByHand(List<String> steps, long window) {
        firstType = EventSource.TYPES.indexOf(steps.get(0));
        secondType = EventSource.TYPES.indexOf(steps.get(1));
        thirdType = EventSource.TYPES.indexOf(steps.get(2));
        this.window = window;
    }

    /**
     * How many customers reach each step, from whichever first step leads furthest.
     *
     * @param steps three types
     * @param window milliseconds from the first step to the last, the last one inside
     */
    static List<Long> count(TypesAndInstants events, List<String> steps, long window) {
        FunnelByHand funnel = new FunnelByHand(steps, window);
        int[] begins = events.begins();
        for (int customer = 0; customer + 1 < begins.length; customer++) {
            funnel.add(events.types(), events.ats(), begins[customer], begins[customer + 1]);
        }
        return List.of(funnel.reachedFirst, funnel.reachedSecond, funnel.reachedThird);
    }

    /** Of the ways to a step, the one that began last is open longest. */
    private void add(int[] types, long[] ats, int begin, int end) {
        long first = NEVER;
        long second = NEVER;
        int reached = 0;
        for (int i = begin; i < end && reached < 3; i++) {
            int type = types[i];
            if (type == firstType) {
                first = ats[i];
                reached = Math.max(reached, 1);
            } else if (type == secondType && ats[i] - first <= window) {
                second = first;
                reached = Math.max(reached, 2);
            } else if (type == thirdType && ats[i] - second <= window) {
                reached = 3;
            }
        }
        reachedFirst += reached > 0 ? 1 : 0;
        reachedSecond += reached > 1 ? 1 : 0;
        reachedThird += reached > 2 ? 1 : 0;
    }
}
