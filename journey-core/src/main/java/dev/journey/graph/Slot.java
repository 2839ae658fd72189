package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers for one or several guards: something small that every matching event changes, in a
 * {@link Memory}. What holds the same as before any event holds nothing there.
 */
public abstract sealed class Slot
        permits CountSlot, InWindowSlot, LastSlot, KeptSlot, ScoreSlot, SequenceSlot, SummarySlot {

    private final int key;
    private final EventMatcher[] matchers;

    Slot(int key, EventMatcher... matchers) {
        this.key = key;
        this.matchers = matchers;
    }

    /** Its key in every {@link Memory}. */
    int key() {
        return key;
    }

    /** Whether every event of a type may change what it holds; without a type, every event at all. */
    boolean matchesAllOf(@Nullable String events) {
        return Arrays.stream(matchers).anyMatch(matcher -> matcher.matchesAllOf(events));
    }

    /** Whether an event may change what it holds. */
    boolean matches(Event event) {
        for (EventMatcher matcher : matchers) {
            if (matcher.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** The only event types that can match; empty where every type can. */
    Optional<Set<String>> types() {
        return EventMatcher.types(List.of(matchers));
    }

    /** Takes in a matching event at this instant. */
    abstract void take(Memory memory, Event event, long at);

    /** Whether something has to be forgotten before its time when this matching event comes. */
    boolean forgets(Memory memory, Event event, long at) {
        return false;
    }

    /** What a snapshot says of what it holds; empty where it holds nothing. */
    public abstract Optional<Remembered> remembered(Memory memory);

    /**
     * Lets it hold what a snapshot says.
     *
     * @param since when the scope began
     * @param until the last instant that changed anything
     * @throws IllegalArgumentException if it cannot hold that; the message begins with what it must be
     */
    public abstract void restore(Memory memory, Remembered remembered, long since, long until);

    /** What must be of one kind. */
    static <T extends Remembered> T of(Class<T> kind, Remembered remembered) {
        if (!kind.isInstance(remembered)) {
            throw new IllegalArgumentException("must be of the kind " + kind.getSimpleName() + ": "
                    + remembered.getClass().getSimpleName());
        }
        return kind.cast(remembered);
    }

    /** A number of things that must not be more than can be held. */
    static void checkNumber(String things, int number, int most) {
        if (number > most) {
            throw new IllegalArgumentException("must hold at most " + most + " " + things + ": " + number);
        }
    }

    /** An instant that must lie between two others. */
    static long nanos(Instant at, long since, long until) {
        long nanos = EventTime.nanos(at);
        if (nanos < since || nanos > until) {
            throw new IllegalArgumentException("must hold instants from " + EventTime.instant(since) + " to "
                    + EventTime.instant(until) + ": " + at);
        }
        return nanos;
    }

    /** Instants of a snapshot. */
    public static List<Instant> instants(long[] nanos) {
        Instant[] instants = new Instant[nanos.length];
        for (int i = 0; i < nanos.length; i++) {
            instants[i] = EventTime.instant(nanos[i]);
        }
        return List.of(instants);
    }
}
