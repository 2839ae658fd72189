package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.CustomerIds;
import dev.journey.event.Entry;
import dev.journey.event.EventTime;
import dev.journey.graph.JourneyGraph;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Starts and advances many customers, one after the other, as {@link JourneyEngine} does, for those who take in millions
 * of events: effects are handed on as they come, what the work needs is made once, and for an irrelevant event nothing is
 * made at all.
 *
 * <pre>{@code
 * Intake intake = engine.intake(queue::add);
 * Progress anna = intake.start("anna", Instant.parse("2026-01-01T09:00:00Z"), Map.of());
 * anna = intake.advance(anna, Event.of("product_viewed", Instant.parse("2026-01-01T09:05:00Z")));
 * }</pre>
 *
 * <p>For one thread; an engine gives any number of them. What the consumer of the effects throws is thrown on, and the
 * progress that was given is as good as before.
 */
public final class Intake {

    private final JourneyGraph graph;
    private final State state;
    private final Cursor cursor;
    private boolean busy;

    Intake(JourneyGraph graph, Consumer<? super Effect> effects) {
        this.graph = graph;
        this.state = new State(graph);
        this.cursor = new Cursor(state, effects);
    }

    /**
     * Starts a customer, as {@link JourneyEngine#start(String, Instant, Map)} does.
     *
     * @throws IllegalArgumentException if the id is blank or the instant outside the years 1678 to 2261
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public Progress start(String customer, Instant at, Map<String, AttributeValue> profile) {
        CustomerIds.check(customer);
        long nanos = EventTime.nanos(at);
        Objects.requireNonNull(profile, "profile");
        refuseToBeCalledFromWithin();
        busy = true;
        try {
            state.begin(customer, profile);
            cursor.start(nanos);
            return state.progress();
        } finally {
            busy = false;
        }
    }

    /**
     * Takes in an event or a profile change, as {@link JourneyEngine#advance(Progress, Entry)} does.
     *
     * @return the progress that was given where nothing has changed, the next one otherwise
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws EndlessLoopException if time alone moved the customer 10,000 times since the last event
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public Progress advance(Progress progress, Entry entry) {
        Objects.requireNonNull(entry, "entry");
        ForeignProgressException.check(progress, graph);
        refuseToBeCalledFromWithin();
        if (Cursor.isIrrelevant(progress, entry)) {
            return progress;
        }
        busy = true;
        try {
            state.goOn(progress);
            cursor.handleRelevant(entry);
            return state.next(progress);
        } finally {
            busy = false;
        }
    }

    /**
     * Lets time pass, as {@link JourneyEngine#advance(Progress, Instant)} does.
     *
     * @return the progress that was given where nothing has changed, the next one otherwise
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws EndlessLoopException if time alone moved the customer 10,000 times since the last event
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public Progress advance(Progress progress, Instant now) {
        long nanos = EventTime.nanos(now);
        ForeignProgressException.check(progress, graph);
        refuseToBeCalledFromWithin();
        if (progress.deadline() > nanos || progress.deadline() == EventTime.NEVER) {
            return progress;
        }
        busy = true;
        try {
            state.goOn(progress);
            cursor.pass(nanos);
            return state.next(progress);
        } finally {
            busy = false;
        }
    }

    private void refuseToBeCalledFromWithin() {
        if (busy) {
            throw new IllegalStateException(
                    "intake must not be called by what it hands effects to; give them to a queue, or take another one");
        }
    }
}
