package dev.journey.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds by its type what an event can change in a stage, without asking all that the stage has. */
final class Interests {

    private final Map<String, Interest> byType = new HashMap<>();
    private final Interest ofOtherTypes;
    private volatile ByNumber byNumber = new ByNumber(List.of(), new Interest[0]);

    /**
     * What can be changed.
     *
     * @param slots those of the journey and of the stage
     */
    Interests(List<Slot> slots, List<Rule> rules, Optional<EventMatcher> conversion) {
        Draft everyType = new Draft(null);
        Map<String, Draft> drafts = new HashMap<>();
        types(slots, conversion).forEach(type -> drafts.put(type, new Draft(type)));
        Map<Integer, List<Draft>> bySlot = new HashMap<>();
        for (Slot slot : slots) {
            List<Draft> wanting = wanting(slot.types(), drafts, everyType);
            wanting.forEach(draft -> draft.slots.add(slot));
            bySlot.put(slot.key(), wanting);
        }
        conversion.ifPresent(
                goal -> wanting(goal.types(), drafts, everyType).forEach(draft -> draft.mayConvert = true));
        List<Draft> all = wanting(Optional.empty(), drafts, everyType);
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(rule)
                    .guard()
                    .forEachSlot(slot -> (slot == Guard.EVERY_SLOT ? all : bySlot.getOrDefault(slot, List.of()))
                            .forEach(draft -> draft.rules.set(rule)));
        }
        drafts.forEach((type, draft) -> byType.put(type, draft.interest(rules)));
        ofOtherTypes = everyType.interest(rules);
    }

    /** The types that anything names. */
    private static Set<String> types(List<Slot> slots, Optional<EventMatcher> conversion) {
        Set<String> types = new HashSet<>();
        Stream.concat(slots.stream().map(Slot::types), conversion.stream().map(EventMatcher::types))
                .flatMap(Optional::stream)
                .forEach(types::addAll);
        return types;
    }

    private static List<Draft> wanting(Optional<Set<String>> types, Map<String, Draft> drafts, Draft everyType) {
        if (types.isPresent()) {
            return types.get().stream().map(drafts::get).toList();
        }
        List<Draft> all = new ArrayList<>(drafts.values());
        all.add(everyType);
        return all;
    }

    Interest of(String type) {
        return byType.getOrDefault(type, ofOtherTypes);
    }

    /** What events can change whose types are in a list, by the types' numbers there. */
    Interest[] of(List<String> types) {
        ByNumber last = byNumber;
        if (last.types != types) {
            last = new ByNumber(types, types.stream().map(this::of).toArray(Interest[]::new));
            byNumber = last;
        }
        return last.interests;
    }

    /** The last list is remembered, since all histories of one log have the very same. */
    private record ByNumber(List<String> types, Interest[] interests) {}

    private static final class Draft {

        private final @Nullable String type;
        private final List<Slot> slots = new ArrayList<>();
        private final BitSet rules = new BitSet();
        private boolean mayConvert;

        Draft(@Nullable String type) {
            this.type = type;
        }

        Interest interest(List<Rule> all) {
            List<Rule> touched = rules.stream().mapToObj(all::get).toList();
            return new Interest(mayConvert, type, slots, touched);
        }
    }
}
