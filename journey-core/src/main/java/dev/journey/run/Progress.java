package dev.journey.run;

import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where one customer stands in a journey, and all that the engine needs to go on from there.
 *
 * <p>What it holds is bounded by the definition, not by how much the customer has done. It belongs to one version of
 * one journey; {@link JourneyEngine} makes it and takes it on.
 *
 * <p>This class is immutable and thread-safe. Two are equal when they hold the same.
 */
public final class Progress {

    private final State state;

    /** Keeps a state that nobody changes any more. */
    Progress(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }

    /** The customer's id. */
    public String customer() {
        return state.customer;
    }

    /** The id of the journey. */
    public String journey() {
        return state.graph.journey().id();
    }

    /** The version of the journey. */
    public int version() {
        return state.graph.journey().version();
    }

    /** The id of the stage in which the customer is. */
    public String stage() {
        return state.stageId();
    }

    /** When the customer started the journey, the last time. */
    public Instant startedAt() {
        return EventTime.instant(state.memory.since(Scope.JOURNEY));
    }

    /** When the customer entered the stage. */
    public Instant enteredAt() {
        return EventTime.instant(state.memory.since(Scope.STAGE));
    }

    /** The last instant that changed the progress; what comes from before it is late. */
    public Instant changedAt() {
        return EventTime.instant(state.changed);
    }

    /** When the engine next needs to be asked, if nothing happens before: the next deadline, if there is one. */
    public Optional<Instant> nextDeadline() {
        return state.deadline == EventTime.NEVER ? Optional.empty() : Optional.of(EventTime.instant(state.deadline));
    }

    /** The points that the customer has gathered over the journey. */
    public long score() {
        return state.score();
    }

    /** What is known of the customer, by attribute. */
    public Map<String, AttributeValue> profile() {
        return state.profile();
    }

    /** All that this progress holds as plain data, to be stored; {@link JourneyEngine#restore} makes it a progress. */
    public Snapshot snapshot() {
        return state.snapshot();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress progress && state.equals(progress.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The customer, the stage and since when. */
    @Override
    public String toString() {
        return customer() + " in " + stage() + " of " + journey() + " since " + enteredAt();
    }
}
