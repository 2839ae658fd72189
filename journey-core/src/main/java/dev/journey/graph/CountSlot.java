package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import java.util.Optional;

/** Counts events: one number, which stops where no guard can tell more from enough. */
final class CountSlot extends Slot {

    private final int enough;

    CountSlot(int key, EventMatcher matcher, int enough) {
        super(key, matcher);
        this.enough = enough;
    }

    static long in(Memory memory, int key) {
        return memory.number(key, 0);
    }

    @Override
    void take(Memory memory, Event event, long at) {
        long count = in(memory, key());
        if (count < enough) {
            memory.put(key(), count + 1);
        }
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        long count = in(memory, key());
        return count == 0 ? Optional.empty() : Optional.of(new Remembered.Count((int) count));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        int count = of(Remembered.Count.class, remembered).events();
        checkNumber("events", count, enough);
        memory.put(key(), count);
    }
}
