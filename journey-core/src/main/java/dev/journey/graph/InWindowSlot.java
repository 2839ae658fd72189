package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import java.util.Optional;

/** Remembers the instants of events while they are in a window: at most as many as guards can tell apart. */
final class InWindowSlot extends Slot {

    private final Window window;
    private final int most;

    InWindowSlot(int key, EventMatcher matcher, Window window, int most) {
        super(key, matcher);
        this.window = window;
        this.most = most;
    }

    @Override
    void take(Memory memory, Event event, long at) {
        if (most > 0) {
            window.add(memory, key(), at, most);
        }
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        long[] instants = memory.numbersOf(key());
        return instants.length == 0 ? Optional.empty() : Optional.of(new Remembered.Instants(instants(instants)));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        memory.putAll(
                key(), window.restored(of(Remembered.Instants.class, remembered).at(), most, since, until));
    }
}
