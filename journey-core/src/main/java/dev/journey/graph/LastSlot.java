package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import java.util.List;
import java.util.Optional;

/** Remembers the instant of the last event. */
final class LastSlot extends Slot {

    LastSlot(Scope scope, int index, EventMatcher matcher) {
        super(scope, index, List.of(matcher));
    }

    @Override
    public Object after(Object before, Event event, long at) {
        return new long[] {at};
    }

    @Override
    public Optional<Remembered> remembered(Object held) {
        long[] last = (long[]) held;
        return last.length == 0 ? Optional.empty() : Optional.of(new Remembered.Last(EventTime.instant(last[0])));
    }

    @Override
    public Object restored(Remembered remembered, long since, long until) {
        return new long[] {nanos(of(Remembered.Last.class, remembered).at(), since, until)};
    }
}
