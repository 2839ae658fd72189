package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;

/** Remembers the instants of events while they are in a window: at most as many as guards can tell apart. */
final class InWindowSlot extends Slot {

    private final Window window;
    private final int most;

    InWindowSlot(Scope scope, int index, EventMatcher matcher, Window window, int most) {
        super(scope, index, List.of(matcher));
        this.window = window;
        this.most = most;
    }

    @Override
    public Object after(Object before, Event event, long at) {
        return window.plus((long[]) before, at, most);
    }
}
