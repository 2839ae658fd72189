package dev.journey.graph;

import dev.journey.event.Event;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A stage with all that can happen in it. */
public final class StageNode {

    private final int index;
    private final Stage stage;
    private final boolean terminal;
    private final Optional<EventMatcher> conversion;
    private final List<Rule> rules;
    private final List<FollowUpNode> followUps;
    private final SlotIndex slots;
    private final int fingerprint;
    private final JourneyGraph graph;
    private final Interests interests;
    private final List<Rule> byTime;

    /** What may hold on entering whatever is remembered, and what only because a slot holds something. */
    private final List<Rule> onEntering;

    private final Map<Integer, List<Rule>> onEnteringBySlot = new HashMap<>();

    StageNode(
            int index,
            Stage stage,
            Optional<EventMatcher> conversion,
            List<Rule> rules,
            List<FollowUpNode> followUps,
            SlotIndex slots,
            JourneyGraph graph) {
        this.index = index;
        this.stage = stage;
        this.terminal = stage.isTerminal();
        this.conversion = conversion;
        this.rules = rules;
        this.followUps = followUps;
        this.slots = slots;
        this.fingerprint = Fingerprint.of(graph.slots(), slots);
        this.graph = graph;
        this.interests = new Interests(graph.types(), graph.slots(), slots, rules, conversion);
        this.byTime = only(rules, Guard::canBegin);
        List<Rule> entering = only(rules, Guard::mayHoldOnEntering);
        this.onEntering = only(entering, guard -> !guard.needsMemory());
        for (Rule rule : only(entering, Guard::needsMemory)) {
            rule.guard()
                    .forEachSlot(slot -> onEnteringBySlot
                            .computeIfAbsent(slot, key -> new ArrayList<>())
                            .add(rule));
        }
    }

    private static List<Rule> only(List<Rule> rules, Predicate<Guard> kind) {
        return rules.stream().filter(rule -> kind.test(rule.guard())).toList();
    }

    /** The journey that it belongs to. */
    public JourneyGraph graph() {
        return graph;
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
        return terminal;
    }

    /** The transitions out of it, in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }

    /** The transitions that time alone can make hold. */
    public List<Rule> byTime() {
        return byTime;
    }

    /** Whether a transition holds that may hold at the instant at which the stage is entered. */
    public boolean anyHoldsOnEntering(Facts facts, long now) {
        return anyHolds(onEntering, facts, now)
                || !onEnteringBySlot.isEmpty()
                        && facts.memory()
                                .anySlot(slot -> anyHolds(onEnteringBySlot.getOrDefault(slot, List.of()), facts, now));
    }

    private static boolean anyHolds(List<Rule> rules, Facts facts, long now) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).guard().holds(facts, now)) {
                return true;
            }
        }
        return false;
    }

    /** What events can change whose types are in a list that may not change, by the types' numbers there. */
    public List<Interest> interests(List<String> types) {
        return interests.of(types);
    }

    /** What the events of a type can change, by its number in the journey. */
    public Interest interest(int type) {
        return interests.of(type);
    }

    /** Its follow-ups, in the order of the file. */
    public List<FollowUpNode> followUps() {
        return followUps;
    }

    /** What is remembered of a visit. */
    public SlotIndex slots() {
        return slots;
    }

    /** Tells what is remembered of a customer in it, over the journey and over the visit, from anything else. */
    public int fingerprint() {
        return fingerprint;
    }

    /** Whether an event is the stage's conversion. */
    public boolean converts(Event event) {
        return conversion.isPresent() && conversion.get().matches(event);
    }
}
