package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;
import java.util.Optional;

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

    @Override
    public Optional<Remembered> remembered(Object held) {
        long[] instants = (long[]) held;
        return instants.length == 0 ? Optional.empty() : Optional.of(new Remembered.Instants(instants(instants)));
    }

    @Override
    public Object restored(Remembered remembered, long since, long until) {
        return window.restored(of(Remembered.Instants.class, remembered).at(), most, since, until);
    }
}
