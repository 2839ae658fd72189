package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import java.util.Optional;

/** Remembers the instant of the last event. */
final class LastSlot extends Slot {

    LastSlot(int key, EventMatcher matcher) {
        super(key, matcher);
    }

    @Override
    void take(Memory memory, Event event, long at) {
        memory.put(key(), at);
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        int first = memory.first(key());
        return first < 0 ? Optional.empty() : Optional.of(new Remembered.Last(EventTime.instant(memory.at(first))));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        memory.put(key(), nanos(of(Remembered.Last.class, remembered).at(), since, until));
    }
}
