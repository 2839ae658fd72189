package dev.journey.graph;

import dev.journey.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The slots of one scope, found by the events that they want. */
public final class SlotIndex {

    private final Map<String, List<Slot>> byType = new HashMap<>();
    private final List<Slot> ofEveryType = new ArrayList<>();
    private final Object[] initial;
    private final List<String> texts;
    private final List<Slot> byRank;

    /**
     * The slots of one scope.
     *
     * @param slots by their indexes
     * @param byText the same by the canonical texts of what they remember
     */
    SlotIndex(List<Slot> slots, SortedMap<String, Slot> byText) {
        for (Slot slot : slots) {
            if (slot.types().isEmpty()) {
                ofEveryType.add(slot);
            }
            for (String type : slot.types().orElse(Set.of())) {
                byType.computeIfAbsent(type, key -> new ArrayList<>()).add(slot);
            }
        }
        this.initial = slots.stream().map(Slot::initial).toArray();
        this.texts = List.copyOf(byText.keySet());
        this.byRank = List.copyOf(byText.values());
    }

    /** The canonical texts of what the slots remember, in order. */
    List<String> texts() {
        return texts;
    }

    /**
     * The slot whose canonical text has this place among those of the scope, from 0: the rank that a snapshot names.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public Slot ofRank(int rank) {
        if (rank >= byRank.size()) {
            throw new IllegalArgumentException("must be one of the " + byRank.size() + " that there are");
        }
        return byRank.get(rank);
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
