package dev.journey.measure;

import java.util.Arrays;

/**
 * How one customer went through a funnel.
 *
 * @param reached whether each step was reached
 * @param times when each step that was reached was, in nanoseconds since 1970; empty where order plays no part
 * @param openUntil the last instant at which what was begun can still be ended; {@link Long#MIN_VALUE} where nothing
 *     can
 */
@SuppressWarnings("ArrayRecordComponent") // one for each customer and funnel, compared by nobody
record FunnelPath(boolean[] reached, long[] times, long openUntil) {

    /** The steps up to the last one of these times, which are in order. */
    static FunnelPath ordered(int steps, long[] times, long openUntil) {
        boolean[] reached = new boolean[steps];
        Arrays.fill(reached, 0, times.length, true);
        return new FunnelPath(reached, times, openUntil);
    }

    boolean isEntered() {
        return reached[0];
    }

    boolean isComplete() {
        for (boolean step : reached) {
            if (!step) {
                return false;
            }
        }
        return true;
    }
}
