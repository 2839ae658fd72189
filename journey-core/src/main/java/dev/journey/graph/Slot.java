package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine remembers for one or several guards: something small that every matching event changes.
 *
 * <p>What it holds is never changed in place: {@link #after} gives something new, so that a progress can be kept. It
 * has equality; instants and counts are held in a {@code long[]}, which is small.
 */
public abstract sealed class Slot
        permits CountSlot, InWindowSlot, LastSlot, KeptSlot, ScoreSlot, SequenceSlot, SummarySlot {

    /** What a slot of instants or counts holds before any event. */
    public static final long[] EMPTY = {};

    private final Scope scope;
    private final int index;
    private final List<EventMatcher> matchers;

    Slot(Scope scope, int index, List<EventMatcher> matchers) {
        this.scope = scope;
        this.index = index;
        this.matchers = matchers;
    }

    /** Over what it looks back. */
    public Scope scope() {
        return scope;
    }

    /** Its place among the slots of its scope. */
    public int index() {
        return index;
    }

    /** Whether an event may change what it holds. */
    public boolean matches(Event event) {
        for (EventMatcher matcher : matchers) {
            if (matcher.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** The only event types that can match; empty where every type can. */
    Optional<Set<String>> types() {
        return EventMatcher.types(matchers);
    }

    /** What it holds before any event. */
    public Object initial() {
        return EMPTY;
    }

    /** What it holds after a matching event at this instant. */
    public abstract Object after(Object before, Event event, long at);

    /** Whether something has to be forgotten before its time when this matching event comes. */
    public boolean forgets(Object before, Event event, long at) {
        return false;
    }
}
