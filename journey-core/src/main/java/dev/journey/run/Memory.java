package dev.journey.run;

import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.graph.Facts;
import dev.journey.graph.Slot;
import dev.journey.graph.StageNode;
import java.util.Arrays;

/** What is remembered of a customer's events, over the journey and over the present visit. */
final class Memory implements Facts {

    private long started;
    private long entered;
    private long[][] ofJourney;
    private long[][] ofStage;

    /** The memory of a customer who is still to be started. */
    Memory(int journeySlots) {
        this.ofJourney = empty(journeySlots);
        this.ofStage = empty(0);
    }

    private Memory(Memory other) {
        this.started = other.started;
        this.entered = other.entered;
        this.ofJourney = other.ofJourney.clone();
        this.ofStage = other.ofStage.clone();
    }

    Memory copy() {
        return new Memory(this);
    }

    /** Forgets the journey so far; a stage is still to be entered. */
    void start(long at) {
        started = at;
        ofJourney = empty(ofJourney.length);
    }

    /** Forgets the visit that is over. */
    void enter(StageNode stage, long at) {
        entered = at;
        ofStage = empty(stage.slots());
    }

    /** Whether an event changes anything that is remembered. */
    boolean concerns(StageNode stage, Event event) {
        for (Slot slot : stage.slots(event.type())) {
            if (slot.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** Takes an event in. */
    void note(StageNode stage, Event event, long at) {
        for (Slot slot : stage.slots(event.type())) {
            if (slot.matches(event)) {
                long[][] slots = slots(slot.scope());
                slots[slot.index()] = slot.after(slots[slot.index()], at);
            }
        }
    }

    @Override
    public long[] slot(Scope scope, int index) {
        return slots(scope)[index];
    }

    @Override
    public long since(Scope scope) {
        return scope == Scope.JOURNEY ? started : entered;
    }

    private long[][] slots(Scope scope) {
        return scope == Scope.JOURNEY ? ofJourney : ofStage;
    }

    private static long[][] empty(int slots) {
        long[][] empty = new long[slots][];
        Arrays.fill(empty, Slot.EMPTY);
        return empty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Memory memory
                && started == memory.started
                && entered == memory.entered
                && Arrays.deepEquals(ofJourney, memory.ofJourney)
                && Arrays.deepEquals(ofStage, memory.ofStage);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(started * 31 + entered) + Arrays.deepHashCode(ofStage);
    }
}
