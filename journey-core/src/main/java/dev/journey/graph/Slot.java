package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.Event;

/**
 * What the engine remembers for one or several guards: a few numbers that every matching event changes.
 *
 * <p>The numbers are never changed in place: {@link #after} gives new ones, so that a progress can be kept.
 */
public abstract sealed class Slot {

    /** What a slot holds before any event. */
    public static final long[] EMPTY = {};

    private final Scope scope;
    private final int index;
    private final EventMatcher matcher;

    private Slot(Scope scope, int index, EventMatcher matcher) {
        this.scope = scope;
        this.index = index;
        this.matcher = matcher;
    }

    /** Over what it looks back. */
    public Scope scope() {
        return scope;
    }

    /** Its place among the slots of its scope. */
    public int index() {
        return index;
    }

    /** Whether an event changes what it holds. */
    public boolean matches(Event event) {
        return matcher.matches(event);
    }

    EventMatcher matcher() {
        return matcher;
    }

    /** What it holds after a matching event at this instant. */
    public abstract long[] after(long[] before, long at);

    /** Counts events: one number, which stops where no guard can tell more from enough. */
    static final class Count extends Slot {

        private static final int SHARED = 64;
        private static final long[][] COUNTS = new long[SHARED][];

        static {
            for (int count = 0; count < SHARED; count++) {
                COUNTS[count] = new long[] {count};
            }
        }

        private final int enough;

        Count(Scope scope, int index, EventMatcher matcher, int enough) {
            super(scope, index, matcher);
            this.enough = enough;
        }

        static long in(long[] slot) {
            return slot.length == 0 ? 0 : slot[0];
        }

        @Override
        public long[] after(long[] before, long at) {
            long count = Math.min(enough, in(before) + 1);
            return count < SHARED ? COUNTS[(int) count] : new long[] {count};
        }
    }

    /** Remembers the instants of events while they are in a window: at most as many as guards can tell apart. */
    static final class InWindow extends Slot {

        private final Window window;
        private final int most;

        InWindow(Scope scope, int index, EventMatcher matcher, Window window, int most) {
            super(scope, index, matcher);
            this.window = window;
            this.most = most;
        }

        @Override
        public long[] after(long[] before, long at) {
            return window.plus(before, at, most);
        }
    }

    /** Remembers the instant of the last event. */
    static final class Last extends Slot {

        Last(Scope scope, int index, EventMatcher matcher) {
            super(scope, index, matcher);
        }

        @Override
        public long[] after(long[] before, long at) {
            return new long[] {at};
        }
    }
}
