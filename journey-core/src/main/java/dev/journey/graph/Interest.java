package dev.journey.graph;

import dev.journey.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one type can change in one stage.
 *
 * <p>A rule that an event does not touch, and that did not hold before it, does not hold after it either, unless time
 * has made it hold; so only those that are touched need be tried.
 */
public final class Interest {

    private final boolean mayMatter;
    private final Slot[] slots;

    /** Of each slot, whether it takes in all events of the type, so that none need be looked at. */
    private final boolean[] takesAll;

    private final List<Rule> rules;

    /**
     * What the events of a type can change.
     *
     * @param mayConvert whether one may be the stage's conversion
     * @param type the type; absent for all others than those that anything names
     * @param slots that may take one in
     * @param rules that one may make hold, in the order in which they are tried
     */
    Interest(boolean mayConvert, @Nullable String type, List<Slot> slots, List<Rule> rules) {
        this.mayMatter = mayConvert || !slots.isEmpty();
        this.slots = slots.toArray(Slot[]::new);
        this.takesAll = new boolean[slots.size()];
        for (int i = 0; i < takesAll.length; i++) {
            takesAll[i] = slots.get(i).matchesAllOf(type);
        }
        this.rules = List.copyOf(rules);
    }

    /** Whether an event of the type may change anything. */
    public boolean mayMatter() {
        return mayMatter;
    }

    /** Whether an event of the type plays a part in a stage. */
    public boolean isRelevant(Event event, StageNode stage) {
        return mayMatter && (concerns(event) || stage.converts(event));
    }

    /** Whether an event of the type changes anything that is remembered. */
    private boolean concerns(Event event) {
        for (int i = 0; i < slots.length; i++) {
            if (takesAll[i] || slots[i].matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** Takes an event in; whether another one had to be forgotten for it before its time. */
    public boolean note(Memory memory, Event event, long at) {
        boolean forgets = false;
        for (int i = 0; i < slots.length; i++) {
            if (takesAll[i] || slots[i].matches(event)) {
                forgets |= slots[i].forgets(memory, event, at);
                slots[i].take(memory, event, at);
            }
        }
        return forgets;
    }

    /** The rules that an event of the type may make hold, in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }
}
