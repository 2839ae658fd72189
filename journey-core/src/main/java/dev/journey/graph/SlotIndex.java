package dev.journey.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The slots of one scope, found by the events that they want and by their ranks. */
public final class SlotIndex {

    private final Map<String, List<Slot>> byType = new HashMap<>();
    private final List<Slot> ofEveryType = new ArrayList<>();
    private final List<String> texts;
    private final List<Slot> byRank;

    /**
     * The slots of one scope.
     *
     * @param slots in the order of their keys
     * @param byText the same by the canonical texts of what they remember
     */
    SlotIndex(List<Slot> slots, SortedMap<String, Slot> byText) {
        for (Slot slot : slots) {
            Optional<Set<String>> types = slot.types();
            if (types.isEmpty()) {
                ofEveryType.add(slot);
            }
            for (String type : types.orElse(Set.of())) {
                byType.computeIfAbsent(type, key -> new ArrayList<>()).add(slot);
            }
        }
        this.texts = List.copyOf(byText.keySet());
        this.byRank = List.copyOf(byText.values());
    }

    /** The types that slots name. */
    Set<String> types() {
        return byType.keySet();
    }

    /** Whether a slot names a type. */
    boolean names(String type) {
        return byType.containsKey(type);
    }

    /** The slots that name a type. */
    List<Slot> naming(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The slots that may want events of every type. */
    List<Slot> ofEveryType() {
        return ofEveryType;
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
