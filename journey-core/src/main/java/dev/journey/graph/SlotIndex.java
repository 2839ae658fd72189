package dev.journey.graph;

import java.util.List;
import java.util.SortedMap;

/** The slots of one scope. */
public final class SlotIndex {

    private final List<Slot> slots;
    private final List<String> texts;
    private final List<Slot> byRank;

    /**
     * The slots of one scope.
     *
     * @param slots in the order of their keys
     * @param byText the same by the canonical texts of what they remember
     */
    SlotIndex(List<Slot> slots, SortedMap<String, Slot> byText) {
        this.slots = List.copyOf(slots);
        this.texts = List.copyOf(byText.keySet());
        this.byRank = List.copyOf(byText.values());
    }

    /** The slots, in the order of their keys. */
    List<Slot> slots() {
        return slots;
    }

    /** The canonical texts of what the slots remember, in order. */
    List<String> texts() {
        return texts;
    }

    /** The slots, in the order of the canonical texts of what they remember. */
    public List<Slot> byRank() {
        return byRank;
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
}
