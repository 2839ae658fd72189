package dev.journey.run;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Slot;
import dev.journey.graph.SlotIndex;
import dev.journey.graph.StageNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is remembered of a customer's events, over the journey and over the present visit. */
final class Memory {

    private static final Object[] NOTHING = {};

    private long started;
    private long entered;
    private Object[] ofJourney = NOTHING;
    private Object[] ofStage = NOTHING;

    /** The memory of a customer who is still to be started. */
    Memory() {}

    private Memory(Memory other) {
        this.started = other.started;
        this.entered = other.entered;
        this.ofJourney = other.ofJourney.clone();
        this.ofStage = other.ofStage.clone();
    }

    /**
     * What a snapshot says.
     *
     * @throws IllegalArgumentException if that cannot be remembered; the message begins with a verb
     */
    Memory(JourneyGraph graph, StageNode stage, Snapshot snapshot) {
        long until = EventTime.nanos(snapshot.visit().changedAt());
        this.started = EventTime.nanos(snapshot.startedAt());
        this.entered = EventTime.nanos(snapshot.visit().enteredAt());
        this.ofJourney = restored(graph.slots(), snapshot.remembered(), started, until, "journey");
        this.ofStage = restored(stage.slots(), snapshot.visit().remembered(), entered, until, "stage");
    }

    private static Object[] restored(
            SlotIndex index, List<Snapshot.Slot> remembered, long since, long until, String scope) {
        Object[] held = index.initial();
        for (Snapshot.Slot each : remembered) {
            try {
                Slot slot = index.ofRank(each.rank());
                held[slot.index()] = slot.restored(each.content(), since, until);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "fills slot " + each.rank() + " of the " + scope + ", which " + wrong.getMessage(), wrong);
            }
        }
        return held;
    }

    /** What is remembered over the journey, for a snapshot. */
    List<Snapshot.Slot> ofJourney(JourneyGraph graph) {
        return remembered(graph.slots(), ofJourney);
    }

    /** What is remembered over the visit, for a snapshot. */
    List<Snapshot.Slot> ofStage(StageNode stage) {
        return remembered(stage.slots(), ofStage);
    }

    private static List<Snapshot.Slot> remembered(SlotIndex index, Object[] held) {
        List<Snapshot.Slot> slots = new ArrayList<>();
        for (int rank = 0; rank < held.length; rank++) {
            Slot slot = index.ofRank(rank);
            Optional<Remembered> content = slot.remembered(held[slot.index()]);
            if (content.isPresent()) {
                slots.add(new Snapshot.Slot(rank, content.get()));
            }
        }
        return slots;
    }

    Memory copy() {
        return new Memory(this);
    }

    /** Forgets the journey so far; a stage is still to be entered. */
    void start(JourneyGraph graph, long at) {
        started = at;
        ofJourney = graph.slots().initial();
    }

    /** Forgets the visit that is over. */
    void enter(StageNode stage, long at) {
        entered = at;
        ofStage = stage.slots().initial();
    }

    /** Whether an event changes anything that is remembered. */
    boolean concerns(JourneyGraph graph, StageNode stage, Event event) {
        return stage.slots().anyWants(event) || graph.slots().anyWants(event);
    }

    /** Takes an event in; whether another one had to be forgotten for it before its time. */
    boolean note(JourneyGraph graph, StageNode stage, Event event, long at) {
        boolean forgets = note(graph.slots(), ofJourney, event, at);
        return note(stage.slots(), ofStage, event, at) || forgets;
    }

    private static boolean note(SlotIndex index, Object[] slots, Event event, long at) {
        boolean forgets = false;
        for (Slot slot : index.wanting(event)) {
            Object before = slots[slot.index()];
            forgets |= slot.forgets(before, event, at);
            slots[slot.index()] = slot.after(before, event, at);
        }
        return forgets;
    }

    /** What a slot holds. */
    Object slot(Scope scope, int index) {
        return slots(scope)[index];
    }

    /** When the scope began. */
    long since(Scope scope) {
        return scope == Scope.JOURNEY ? started : entered;
    }

    private Object[] slots(Scope scope) {
        return scope == Scope.JOURNEY ? ofJourney : ofStage;
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
