package dev.journey.graph;

import dev.journey.event.Event;
import java.util.List;

/**
 * What the events of one type can change in one stage.
 *
 * <p>A rule that an event does not touch, and that did not hold before it, does not hold after it either, unless time
 * has made it hold; so only those that are touched need be tried.
 */
public final class Interest {

    private final boolean mayConvert;
    private final Slot[] slots;
    private final List<Rule> rules;

    /**
     * What the events of a type can change.
     *
     * @param mayConvert whether one may be the stage's conversion
     * @param slots that may take one in
     * @param rules that one may make hold, in the order in which they are tried
     */
    Interest(boolean mayConvert, List<Slot> slots, List<Rule> rules) {
        this.mayConvert = mayConvert;
        this.slots = slots.toArray(Slot[]::new);
        this.rules = List.copyOf(rules);
    }

    /** Whether no event of the type can change anything. */
    public boolean isNone() {
        return slots.length == 0 && !mayConvert;
    }

    /** Whether an event of the type changes anything that is remembered. */
    public boolean concerns(Event event) {
        for (Slot slot : slots) {
            if (slot.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** Takes an event in; whether another one had to be forgotten for it before its time. */
    public boolean note(Memory memory, Event event, long at) {
        boolean forgets = false;
        for (Slot slot : slots) {
            if (slot.matches(event)) {
                forgets |= slot.forgets(memory, event, at);
                slot.take(memory, event, at);
            }
        }
        return forgets;
    }

    /** The rules that an event of the type may make hold, in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }
}
