package dev.journey.graph;

import dev.journey.event.Event;
import dev.journey.model.Stage;
import java.util.List;
import java.util.Optional;

/** A stage with all that can happen in it. */
public final class StageNode {

    private final int index;
    private final Stage stage;
    private final Optional<EventMatcher> conversion;
    private final List<Rule> rules;
    private final List<FollowUpNode> followUps;
    private final SlotIndex slots;
    private final int fingerprint;

    StageNode(
            int index,
            Stage stage,
            Optional<EventMatcher> conversion,
            List<Rule> rules,
            List<FollowUpNode> followUps,
            SlotIndex slots,
            int fingerprint) {
        this.index = index;
        this.stage = stage;
        this.conversion = conversion;
        this.rules = rules;
        this.followUps = followUps;
        this.slots = slots;
        this.fingerprint = fingerprint;
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
