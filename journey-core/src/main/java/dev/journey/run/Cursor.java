package dev.journey.run;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Interest;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Conversion;
import dev.journey.model.Reentry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The engine at work on one customer: goes from instant to instant, changes the state and tells what happens.
 *
 * <p>For one thread. Instants are nanoseconds since 1970.
 */
// Longer than others: what happens at an instant, and in which order, is told in one place.
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
            boolean any = state.justEntered || state.passedOver;
            tryThem(any ? state.stage.rules() : state.stage.byTime(), state.deadline, Cause.DEADLINE);
        }
    }

    /** Handles an event or a profile change. */
    Handling handle(Entry entry) {
        return handle(entry, false);
    }

    /** The same where {@link #isIrrelevant(Progress, Entry)} has said no, so that an event is not looked at once more. */
    Handling handleRelevant(Entry entry) {
        return handle(entry, true);
    }

    /** The same where {@link Situation#ignores} has said no. */
    Handling handleRelevant(Event event, long at, Interest interest) {
        return handle(event, at, interest, true);
    }

    private Handling handle(Entry entry, boolean relevant) {
        return entry instanceof Event event
                ? handle(event, EventTime.nanos(event.at()), state.stage.interest(state.graph.type(event)), relevant)
                : handle((ProfileChange) entry);
    }

    /**
     * Handles an event.
     *
     * @param at its instant
     * @param interest what events of its type can change in the present stage
     */
    Handling handle(Event event, long at, Interest interest) {
        return handle(event, at, interest, false);
    }

    private Handling handle(Event event, long at, Interest interest, boolean relevant) {
        if (isDuplicate(event)) {
            effects.accept(new Effect.Duplicate(
                    state.customer, event.at(), event.type(), event.id().orElseThrow()));
            return Handling.DUPLICATE;
        }
        if (at < state.changed) {
            effects.accept(new Effect.Late(state.customer, event.at(), Optional.of(event.type()), event.id()));
            return Handling.LATE;
        }
        if (state.isOver() ? !mayReenter(at) : !relevant && state.ignores(event, at, interest)) {
            return Handling.IRRELEVANT;
        }
        StageNode before = state.stage;
        pass(at - 1);
        if (state.isOver()) {
            if (!mayReenter(at)) {
                return Handling.IRRELEVANT;
            }
            start(at);
        }
        return take(event, at, state.stage == before ? interest : state.stage.interest(state.graph.type(event)));
    }

    private boolean isDuplicate(Event event) {
        return state.graph.remembersIds()
                && event.id().isPresent()
                && state.extras.recentIds().contains(event.id().get());
    }

    /** Whether an event leaves a progress as it is, so that no cursor is needed; false where one has to look. */
    static boolean isIrrelevant(Progress progress, Entry entry) {
        return entry instanceof Event event && isIrrelevant(progress, event);
    }

    private static boolean isIrrelevant(Progress progress, Event event) {
        StageNode stage = progress.stage;
        long at = EventTime.nanos(event.at());
        if (at < progress.changed || stage.graph().remembersIds()) {
            return false;
        }
        return stage.isTerminal()
                ? stage.graph().isEnteredOnce()
                : progress.deadline() > at
                        && !progress.is(Progress.PASSED_OVER)
                        && !stage.interest(stage.graph().type(event)).isRelevant(event, stage);
    }

    /** Whether an event starts the journey anew; not the one that has just started it. */
    private boolean mayReenter(long at) {
        if (state.wasJustStarted(at)) {
            return false;
        }
        Reentry reentry = state.graph.journey().reentry();
        if (reentry instanceof Reentry.After after) {
            return at >= after.length().end(state.entered, state.graph.zone());
        }
        return reentry instanceof Reentry.Always;
    }

    private Handling take(Event event, long at, Interest interest) {
        state.extras = state.extras.withMovesByTime(0);
        if (state.graph.remembersIds() && event.id().isPresent()) {
            state.extras = state.extras.plusRecentId(event.id().get(), state.graph.remember());
        }
        boolean any = state.deadline <= at || state.passedOver;
        if (state.note(interest, event, at) && !state.forgot) {
            state.forgot = true;
            effects.accept(new Effect.Forgotten(state.customer, event.at(), state.stageId()));
        }
        if (!state.goalReached && !state.isOver() && state.stage.converts(event)) {
            state.goalReached = true;
            effects.accept(goalReached(event));
        }
        return handling(tryThem(any ? state.stage.rules() : interest.rules(), at, Cause.EVENT));
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
        return handling(tryThem(state.stage.rules(), at, Cause.PROFILE));
    }

    private static Handling handling(boolean moved) {
        return moved ? Handling.MOVED : Handling.COUNTED;
    }

    /**
     * Tries transitions once and, if none moved the customer, the follow-ups; whether one did.
     *
     * @param rules those that may hold, in order; what held before was either taken or passed over, so that as a rule
     *     it is those that an event touches, or that time makes hold
     */
    private boolean tryThem(List<Rule> rules, long at, Cause by) {
        state.passedOver = false;
        moves.trying(at, by);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule.guard().holds(state, at)) {
                if (mayEnter(rule.target(), at, by)) {
                    move(rule, at, by);
                    return true;
                }
                state.passedOver = true;
            }
        }
        state.extras = state.extras.withOutreach(state.extras.outreach().ask(state, at, by, effects));
        state.tried(at);
        return false;
    }

    /** By time alone nobody goes into a stage that was entered at this very instant already. */
    private boolean mayEnter(int target, long at, Cause by) {
        return by != Cause.DEADLINE || !state.wasEnteredAt(at, target);
    }

    private void countMoveByTime() {
        int before = state.extras.movesByTime();
        if (before == MOST_MOVES_BY_TIME) {
            throw new EndlessLoopException(state.customer, MOST_MOVES_BY_TIME, transitionsOfTheLoop());
        }
        state.extras = state.extras.withMovesByTime(before + 1);
    }

    /** Goes round once more to see which transitions the loop is made of. */
    private Set<String> transitionsOfTheLoop() {
        Set<String> transitions = new LinkedHashSet<>();
        State onwards = new State(state.graph, state.progress());
        onwards.extras = onwards.extras.withMovesByTime(-state.graph.stages().size());
        Cursor cursor = new Cursor(onwards, effect -> {
            if (effect instanceof Effect.Moved moved) {
                transitions.add(moved.transition());
            }
        });
        while (onwards.extras.movesByTime() < 0 && onwards.deadline != EventTime.NEVER) {
            cursor.tryThem(onwards.stage.rules(), onwards.deadline, Cause.DEADLINE);
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
