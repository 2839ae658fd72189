package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;
import java.util.Optional;

/** Counts events: one number, which stops where no guard can tell more from enough. */
final class CountSlot extends Slot {

    private static final int SHARED = 64;
    private static final long[][] COUNTS = new long[SHARED][];

    static {
        COUNTS[0] = EMPTY;
        for (int count = 1; count < SHARED; count++) {
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
        return held(Math.min(enough, in(before) + 1));
    }

    @Override
    public Optional<Remembered> remembered(Object held) {
        long count = in(held);
        return count == 0 ? Optional.empty() : Optional.of(new Remembered.Count((int) count));
    }

    @Override
    public Object restored(Remembered remembered, long since, long until) {
        int count = of(Remembered.Count.class, remembered).events();
        checkNumber("events", count, enough);
        return held(count);
    }

    private static long[] held(long count) {
        return count < SHARED ? COUNTS[(int) count] : new long[] {count};
    }
}
