package dev.journey.run;

import dev.journey.condition.Scope;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Conversion;
import dev.journey.model.Reentry;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The engine at work on one customer: goes from instant to instant, changes the state and tells what happens.
 *
 * <p>For one thread. Instants are nanoseconds since 1970.
 */
final class Cursor {

    /** So many moves by time alone between two events are a loop. */
    static final int MOST_MOVES_BY_TIME = 10_000;

    private final State state;
    private final Consumer<? super Effect> effects;
    private final MoveListener moves;

    Cursor(State state, Consumer<? super Effect> effects) {
        this(state, effects, MoveListener.NONE);
    }

    Cursor(State state, Consumer<? super Effect> effects, MoveListener moves) {
        this.state = state;
        this.effects = effects;
        this.moves = moves;
    }

    /** Starts the journey, or starts it anew. */
    void start(long at) {
        state.start(at);
        effects.accept(new Effect.Entered(state.customer, EventTime.instant(at), state.stageId()));
        handOff(at);
    }

    /** Lets time pass: handles the deadlines up to this instant, itself included. */
    void pass(long to) {
        while (state.deadline <= to && state.deadline != EventTime.NEVER) {
            tryAll(state.deadline, Cause.DEADLINE);
        }
    }

    /** Handles an event or a profile change. */
    Handling handle(Entry entry) {
        return entry instanceof Event event ? handle(event) : handle((ProfileChange) entry);
    }

    private Handling handle(Event event) {
        long at = EventTime.nanos(event.at());
        if (event.id().filter(state.recentIds::contains).isPresent()) {
            effects.accept(new Effect.Duplicate(
                    state.customer, event.at(), event.type(), event.id().get()));
            return Handling.DUPLICATE;
        }
        if (at < state.changed) {
            effects.accept(new Effect.Late(state.customer, event.at(), Optional.of(event.type()), event.id()));
            return Handling.LATE;
        }
        if (isIrrelevant(event, at)) {
            return Handling.IRRELEVANT;
        }
        pass(at - 1);
        if (state.isOver()) {
            if (!mayReenter(at)) {
                return Handling.IRRELEVANT;
            }
            start(at);
        }
        return take(event, at);
    }

    /** Whether an event can play no part; then not even its time is noted. */
    private boolean isIrrelevant(Event event, long at) {
        if (state.isOver()) {
            return !mayReenter(at);
        }
        return state.deadline > at
                && !state.passedOver
                && state.recentIds.isOff()
                && !state.stage.converts(event)
                && !state.memory.concerns(state.graph, state.stage, event);
    }

    /** Whether an event starts the journey anew; not the one that has just started it. */
    private boolean mayReenter(long at) {
        if (state.wasJustStarted(at)) {
            return false;
        }
        Reentry reentry = state.graph.journey().reentry();
        if (reentry instanceof Reentry.After after) {
            return at >= after.length().end(state.memory.since(Scope.STAGE), state.graph.zone());
        }
        return reentry instanceof Reentry.Always;
    }

    private Handling take(Event event, long at) {
        state.movesByTime = 0;
        event.id().ifPresent(state.recentIds::add);
        if (state.memory.note(state.graph, state.stage, event, at) && !state.forgot) {
            state.forgot = true;
            effects.accept(new Effect.Forgotten(state.customer, event.at(), state.stageId()));
        }
        if (!state.goalReached && !state.isOver() && state.stage.converts(event)) {
            state.goalReached = true;
            effects.accept(goalReached(event));
        }
        return handling(tryAll(at, Cause.EVENT));
    }

    private Effect goalReached(Event event) {
        Conversion conversion = state.stage.stage().conversion().orElseThrow();
        return new Effect.GoalReached(
                state.customer,
                event.at(),
                state.stageId(),
                conversion.kind(),
                conversion.value().map(event.attributes()::get));
    }

    private Handling handle(ProfileChange change) {
        long at = EventTime.nanos(change.at());
        if (at < state.changed) {
            effects.accept(new Effect.Late(state.customer, change.at(), Optional.empty(), Optional.empty()));
            return Handling.LATE;
        }
        pass(at - 1);
        state.learn(change);
        return handling(tryAll(at, Cause.PROFILE));
    }

    private static Handling handling(boolean moved) {
        return moved ? Handling.MOVED : Handling.COUNTED;
    }

    /** Tries the transitions once and, if none moved the customer, the follow-ups; whether one did. */
    private boolean tryAll(long at, Cause by) {
        state.passedOver = false;
        moves.trying(at, by);
        for (Rule rule : state.stage.rules()) {
            if (rule.guard().holds(state, at)) {
                if (mayEnter(rule.target(), at, by)) {
                    move(rule, at, by);
                    return true;
                }
                state.passedOver = true;
            }
        }
        state.outreach.ask(state.stage, state, state.customer, at, by, effects);
        state.tried(at);
        return false;
    }

    /** By time alone nobody goes into a stage that was entered at this very instant already. */
    private boolean mayEnter(int target, long at, Cause by) {
        return by != Cause.DEADLINE || !state.wasEnteredAt(at, target);
    }

    private void countMoveByTime() {
        if (state.movesByTime == MOST_MOVES_BY_TIME) {
            throw new EndlessLoopException(state.customer, MOST_MOVES_BY_TIME, transitionsOfTheLoop());
        }
        state.movesByTime++;
    }

    /** Goes round once more to see which transitions the loop is made of. */
    private Set<String> transitionsOfTheLoop() {
        Set<String> transitions = new LinkedHashSet<>();
        State onwards = state.copy();
        onwards.movesByTime = -state.graph.stages().size();
        Cursor cursor = new Cursor(onwards, effect -> {
            if (effect instanceof Effect.Moved moved) {
                transitions.add(moved.transition());
            }
        });
        while (onwards.movesByTime < 0 && onwards.deadline != EventTime.NEVER) {
            cursor.tryAll(onwards.deadline, Cause.DEADLINE);
        }
        return transitions;
    }

    private void move(Rule rule, long at, Cause by) {
        if (by == Cause.DEADLINE) {
            countMoveByTime();
        }
        moves.moving(rule, at, by);
        StageNode target = state.graph.stage(rule.target());
        String from = state.stageId();
        state.enter(target, at);
        effects.accept(new Effect.Moved(
                state.customer,
                EventTime.instant(at),
                from,
                state.stageId(),
                rule.transition().id(),
                by));
        handOff(at);
    }

    private void handOff(long at) {
        state.stage
                .stage()
                .handOff()
                .ifPresent(handOff -> effects.accept(
                        new Effect.HandOffDue(state.customer, EventTime.instant(at), handOff.to(), state.stageId())));
    }
}
