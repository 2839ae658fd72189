package dev.journey.graph;

import dev.journey.event.Event;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stage with all that can happen in it. */
public final class StageNode {

    private final int index;
    private final Stage stage;
    private final Optional<EventMatcher> conversion;
    private final List<Rule> rules;
    private final List<FollowUpNode> followUps;
    private final Object[] initial;
    private final Map<String, List<Slot>> slotsByType;
    private final List<Slot> slotsOfEveryType;

    StageNode(
            int index,
            Stage stage,
            Optional<EventMatcher> conversion,
            List<Rule> rules,
            List<FollowUpNode> followUps,
            List<Slot> ofStage,
            List<Slot> ofJourney) {
        this.index = index;
        this.stage = stage;
        this.conversion = conversion;
        this.rules = rules;
        this.followUps = followUps;
        this.initial = ofStage.stream().map(Slot::initial).toArray();
        List<Slot> all = new ArrayList<>(ofJourney);
        all.addAll(ofStage);
        this.slotsByType = byType(all);
        this.slotsOfEveryType =
                all.stream().filter(slot -> slot.types().isEmpty()).toList();
    }

    private static Map<String, List<Slot>> byType(List<Slot> slots) {
        Set<String> types = new HashSet<>();
        slots.forEach(slot -> slot.types().ifPresent(types::addAll));
        Map<String, List<Slot>> byType = new HashMap<>();
        for (String type : types) {
            byType.put(type, slots.stream().filter(slot -> canMatch(slot, type)).toList());
        }
        return byType;
    }

    private static boolean canMatch(Slot slot, String type) {
        return slot.types().map(types -> types.contains(type)).orElse(true);
    }

    /** The number of the stage in the journey. */
    public int index() {
        return index;
    }

    /** The stage as it was written. */
    public Stage stage() {
        return stage;
    }

    /** Whether the journey is over in it. */
    public boolean isTerminal() {
        return stage.isTerminal();
    }

    /** The transitions out of it, in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }

    /** Its follow-ups, in the order of the file. */
    public List<FollowUpNode> followUps() {
        return followUps;
    }

    /** What the slots of a visit hold at its beginning. */
    public Object[] initial() {
        return initial.clone();
    }

    /** The slots, of the visit and of the journey, that an event of this type may change. */
    public List<Slot> slots(String type) {
        return slotsByType.getOrDefault(type, slotsOfEveryType);
    }

    /** Whether an event is the stage's conversion. */
    public boolean converts(Event event) {
        return conversion.isPresent() && conversion.get().matches(event);
    }
}
