package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import dev.journey.graph.Memory;
import dev.journey.graph.StageNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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

    static final int GOAL_REACHED = 1;
    static final int FORGOT = 2;
    static final int PASSED_OVER = 4;
    static final int JUST_ENTERED = 8;
    private static final int HAS_DEADLINE = 16;

    final StageNode stage;
    final String customer;

    /** What is remembered in numbers, as {@link Memory} lays it out, and the next deadline. */
    final long[] numbers;

    final Extras extras;
    final long started;
    final long entered;
    final long changed;
    private final byte flags;

    /** What a state has come to. */
    Progress(State state, long[] numbers, Extras extras) {
        this.stage = state.stage;
        this.customer = state.customer;
        this.numbers = numbers;
        this.extras = extras;
        this.started = state.started;
        this.entered = state.entered;
        this.changed = state.changed;
        this.flags = (byte) (state.flags() | (state.deadline == EventTime.NEVER ? 0 : HAS_DEADLINE));
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** When time alone next makes something happen, or {@link EventTime#NEVER}. */
    long deadline() {
        // Whoever has none need not be looked at any further, which spares a walk through memory at most events.
        return is(HAS_DEADLINE) ? Memory.deadline(numbers) : EventTime.NEVER;
    }

    /** The customer's id. */
    public String customer() {
        return customer;
    }

    /** The id of the journey. */
    public String journey() {
        return stage.graph().journey().id();
    }

    /** The version of the journey. */
    public int version() {
        return stage.graph().journey().version();
    }

    /** The id of the stage in which the customer is. */
    public String stage() {
        return stage.stage().id();
    }

    /** When the customer started the journey, the last time. */
    public Instant startedAt() {
        return EventTime.instant(started);
    }

    /** When the customer entered the stage. */
    public Instant enteredAt() {
        return EventTime.instant(entered);
    }

    /** The last instant that changed the progress; what comes from before it is late. */
    public Instant changedAt() {
        return EventTime.instant(changed);
    }

    /** When the engine next needs to be asked, if nothing happens before: the next deadline, if there is one. */
    public Optional<Instant> nextDeadline() {
        return deadline() == EventTime.NEVER ? Optional.empty() : Optional.of(EventTime.instant(deadline()));
    }

    /** The points that the customer has gathered over the journey. */
    public long score() {
        return new State(stage.graph(), this).score();
    }

    /** What is known of the customer, by attribute. */
    public Map<String, AttributeValue> profile() {
        return extras.profile();
    }

    /** All that this progress holds as plain data, to be stored; {@link JourneyEngine#restore} makes it a progress. */
    public Snapshot snapshot() {
        return new SnapshotTaker(new State(stage.graph(), this)).snapshot();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress progress
                && changed == progress.changed
                && started == progress.started
                && entered == progress.entered
                && flags == progress.flags
                && stage.index() == progress.stage.index()
                && customer.equals(progress.customer)
                && Arrays.equals(numbers, progress.numbers)
                && extras.equals(progress.extras)
                && stage.graph().isOfJourney(progress.stage.graph());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, stage.index(), changed);
    }

    /** The customer, the stage and since when. */
    @Override
    public String toString() {
        return customer() + " in " + stage() + " of " + journey() + " since " + enteredAt();
    }
}
