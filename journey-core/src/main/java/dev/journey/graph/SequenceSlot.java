package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Remembers how far a sequence has come about: for each place, when the first event was of those that lead up to it.
 *
 * <p>Of several ways to come so far, the one that may go on for longest is enough: whatever completes another one
 * completes it, too.
 */
final class SequenceSlot extends Slot {

    /** No event has taken the place. */
    private static final long NONE = Long.MIN_VALUE;

    private final List<EventMatcher> places;
    private final Optional<Window> span;

    SequenceSlot(int key, List<EventMatcher> places, Optional<Window> span) {
        super(key, places.toArray(EventMatcher[]::new));
        this.places = places;
        this.span = span;
    }

    /** How many places are taken, and since when: that of the longest beginning which may still go on. */
    record Reached(int places, long since) {}

    static boolean isComplete(Memory memory, int key, int places) {
        int first = memory.first(key);
        return first >= 0 && memory.at(first + places - 1) != NONE;
    }

    /** How far it has come about, seen at an instant. */
    static Reached reached(Memory memory, int key, Optional<Window> span, long now) {
        long[] first = memory.numbersOf(key);
        boolean complete = isComplete(memory, key, first.length);
        for (int place = first.length - 1; place >= 0; place--) {
            if (first[place] != NONE && (complete || now < end(first[place], span))) {
                return new Reached(place + 1, first[place]);
            }
        }
        return new Reached(0, now);
    }

    private static long end(long first, Optional<Window> span) {
        return span.map(window -> window.end(first)).orElse(EventTime.NEVER);
    }

    @Override
    void take(Memory memory, Event event, long at) {
        if (isComplete(memory, key(), places.size())) {
            return;
        }
        long[] held = memory.numbersOf(key());
        long[] first = held.length == 0 ? nothing() : held;
        // From the last place to the first, so that one event does not take two.
        for (int place = places.size() - 1; place > 0; place--) {
            if (mayGoOn(first[place - 1], at) && places.get(place).matches(event)) {
                first[place] = lasting(first[place], first[place - 1]);
            }
        }
        if (places.get(0).matches(event)) {
            first[0] = lasting(first[0], at);
        }
        if (first[0] != NONE) {
            memory.putAll(key(), first);
        }
    }

    private long[] nothing() {
        long[] first = new long[places.size()];
        Arrays.fill(first, NONE);
        return first;
    }

    private boolean mayGoOn(long since, long at) {
        return since != NONE && at < end(since, span);
    }

    /** Of two beginnings the one that may go on for longer; by the calendar it need not be the later one. */
    private long lasting(long since, long other) {
        return since == NONE || end(other, span) > end(since, span) ? other : since;
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        long[] first = memory.numbersOf(key());
        int taken = 0;
        while (taken < first.length && first[taken] != NONE) {
            taken++;
        }
        return taken == 0
                ? Optional.empty()
                : Optional.of(new Remembered.Places(instants(Arrays.copyOf(first, taken))));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        List<Instant> taken = of(Remembered.Places.class, remembered).since();
        checkNumber("places of a sequence", taken.size(), places.size());
        long[] first = nothing();
        for (int place = 0; place < taken.size(); place++) {
            first[place] = nanos(taken.get(place), since, until);
            if (place > 0 && end(first[place], span) > end(first[place - 1], span)) {
                throw new IllegalArgumentException("must hold beginnings of a sequence that lead to place " + place
                        + " before they lead to place " + (place + 1) + ": " + taken.get(place));
            }
        }
        memory.putAll(key(), first);
    }
}
