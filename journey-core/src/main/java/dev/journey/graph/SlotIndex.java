package dev.journey.graph;

import dev.journey.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slots of one scope, found by the events that they want. */
public final class SlotIndex {

    private final Map<String, List<Slot>> byType = new HashMap<>();
    private final List<Slot> ofEveryType = new ArrayList<>();
    private final Object[] initial;

    SlotIndex(List<Slot> slots) {
        for (Slot slot : slots) {
            if (slot.types().isEmpty()) {
                ofEveryType.add(slot);
            }
            for (String type : slot.types().orElse(Set.of())) {
                byType.computeIfAbsent(type, key -> new ArrayList<>()).add(slot);
            }
        }
        this.initial = slots.stream().map(Slot::initial).toArray();
    }

    /** What the slots hold at the beginning of the scope. */
    public Object[] initial() {
        return initial.clone();
    }

    /** Whether any slot wants an event. */
    public boolean anyWants(Event event) {
        return anyOf(candidates(event), event) || anyOf(ofEveryType, event);
    }

    private static boolean anyOf(List<Slot> slots, Event event) {
        for (Slot slot : slots) {
            if (slot.matches(event)) {
                return true;
            }
        }
        return false;
    }

    /** The slots that want an event. */
    public List<Slot> wanting(Event event) {
        List<Slot> wanting = new ArrayList<>();
        addWanting(candidates(event), event, wanting);
        addWanting(ofEveryType, event, wanting);
        return wanting;
    }

    private static void addWanting(List<Slot> slots, Event event, List<Slot> wanting) {
        for (Slot slot : slots) {
            if (slot.matches(event)) {
                wanting.add(slot);
            }
        }
    }

    private List<Slot> candidates(Event event) {
        return byType.getOrDefault(event.type(), List.of());
    }
}
