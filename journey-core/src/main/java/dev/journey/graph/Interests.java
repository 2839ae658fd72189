package dev.journey.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds by its type what an event can change in a stage, without asking all that the stage has. What events of a type can
 * change is found out when the first one comes, since a large journey has far more pairs of stage and type than meet.
 */
final class Interests {

    private final SlotIndex ofJourney;
    private final SlotIndex ofStage;
    private final List<Rule> rules;
    private final Map<Integer, BitSet> rulesBySlot = new HashMap<>();
    private final boolean mayAlwaysConvert;
    private final Set<String> convertingTypes;
    private final Interest ofOtherTypes;
    private final EventTypes types;

    /** By the number of the type; null where none has come yet. Whoever finds one out twice finds the same. */
    private volatile @Nullable Interest[] known = {};

    private volatile ByNumber byNumber = new ByNumber(List.of(), List.of());

    Interests(
            EventTypes types,
            SlotIndex ofJourney,
            SlotIndex ofStage,
            List<Rule> rules,
            Optional<EventMatcher> conversion) {
        this.types = types;
        this.ofJourney = ofJourney;
        this.ofStage = ofStage;
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(i).guard().forEachSlot(slot -> rulesOf(slot).set(rule));
        }
        Optional<Set<String>> converting =
                conversion.isPresent() ? conversion.get().types() : Optional.of(Set.of());
        this.mayAlwaysConvert = converting.isEmpty();
        this.convertingTypes = converting.orElse(Set.of());
        this.ofOtherTypes = interest(null, List.of());
        types.addAll(ofJourney.types());
        types.addAll(ofStage.types());
        types.addAll(convertingTypes);
    }

    private BitSet rulesOf(int slot) {
        return rulesBySlot.computeIfAbsent(slot, key -> new BitSet());
    }

    /** What events of a type of this number can change. */
    Interest of(int type) {
        @Nullable Interest[] all = known;
        Interest interest = type < all.length ? all[type] : null;
        return interest == null ? found(type) : interest;
    }

    private Interest found(int type) {
        if (known.length == 0) {
            known = new Interest[types.size()];
        }
        Interest interest = type == EventTypes.OTHER ? ofOtherTypes : found(types.name(type));
        known[type] = interest;
        return interest;
    }

    private Interest found(String type) {
        boolean isNamed = ofJourney.names(type) || ofStage.names(type) || convertingTypes.contains(type);
        List<Slot> naming = new ArrayList<>(ofJourney.naming(type));
        naming.addAll(ofStage.naming(type));
        return isNamed ? interest(type, naming) : ofOtherTypes;
    }

    private Interest interest(@Nullable String type, List<Slot> naming) {
        List<Slot> slots = new ArrayList<>(naming);
        slots.addAll(ofJourney.ofEveryType());
        slots.addAll(ofStage.ofEveryType());
        BitSet touched = new BitSet();
        touched.or(rulesBySlot.getOrDefault(Guard.EVERY_SLOT, new BitSet()));
        slots.forEach(slot -> touched.or(rulesBySlot.getOrDefault(slot.key(), new BitSet())));
        return new Interest(
                mayAlwaysConvert || type != null && convertingTypes.contains(type),
                type,
                slots,
                touched.stream().mapToObj(rules::get).toList());
    }

    /** What events can change whose types are in a list, by the types' numbers there. */
    List<Interest> of(List<String> ofLog) {
        ByNumber last = byNumber;
        if (last.types != ofLog) {
            last = new ByNumber(
                    ofLog, ofLog.stream().map(types::number).map(this::of).toList());
            byNumber = last;
        }
        return last.interests;
    }

    /** The last list is remembered, since all histories of one log have the very same. */
    private record ByNumber(List<String> types, List<Interest> interests) {}
}
