package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;

/** Remembers the instant of the last event. */
final class LastSlot extends Slot {

    LastSlot(Scope scope, int index, EventMatcher matcher) {
        super(scope, index, List.of(matcher));
    }

    @Override
    public Object after(Object before, Event event, long at) {
        return new long[] {at};
    }
}
