package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;

/** Counts events: one number, which stops where no guard can tell more from enough. */
final class CountSlot extends Slot {

    private static final int SHARED = 64;
    private static final long[][] COUNTS = new long[SHARED][];

    static {
        for (int count = 0; count < SHARED; count++) {
            COUNTS[count] = new long[] {count};
        }
    }

    private final int enough;

    CountSlot(Scope scope, int index, EventMatcher matcher, int enough) {
        super(scope, index, List.of(matcher));
        this.enough = enough;
    }

    static long in(Object held) {
        long[] count = (long[]) held;
        return count.length == 0 ? 0 : count[0];
    }

    @Override
    public Object after(Object before, Event event, long at) {
        long count = Math.min(enough, in(before) + 1);
        return count < SHARED ? COUNTS[(int) count] : new long[] {count};
    }
}
