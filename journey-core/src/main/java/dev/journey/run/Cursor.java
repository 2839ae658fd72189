package dev.journey.run;

import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Conversion;
import dev.journey.model.Reentry;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The engine at work on one customer: goes from instant to instant and tells what happens there.
 *
 * <p>A cursor is for one thread and changes as it goes; a {@link Progress} is one that has come to rest. Instants are
 * nanoseconds since 1970.
 */
final class Cursor {

    /** So many moves by time alone between two events are a loop. */
    private static final int MOST_MOVES_BY_TIME = 10_000;

    private final JourneyGraph graph;
    private final String customer;
    private final Map<String, AttributeValue> profile;
    private final Memory memory;
    private final Outreach outreach;
    private final RecentIds recentIds;

    /** The stages that were entered at the instant at which the present one was. */
    private final BitSet enteredAtOnce;

    private StageNode stage;
    private long changed;
    private long deadline;
    private boolean justEntered;
    private boolean goalReached;
    private boolean passedOver;
    private int movesByTime;

    /** A customer of whom so much is known, and who is still to be started. */
    Cursor(JourneyGraph graph, String customer, Map<String, AttributeValue> profile) {
        this.graph = graph;
        this.customer = customer;
        this.profile = new LinkedHashMap<>(profile);
        this.memory = new Memory(graph.journeySlots());
        this.outreach = new Outreach(graph);
        this.recentIds = new RecentIds(graph.journey().remember());
        this.enteredAtOnce = new BitSet();
        this.stage = graph.start();
    }

    private Cursor(Cursor other) {
        this.graph = other.graph;
        this.customer = other.customer;
        this.profile = new LinkedHashMap<>(other.profile);
        this.memory = other.memory.copy();
        this.outreach = other.outreach.copy();
        this.recentIds = other.recentIds.copy();
        this.enteredAtOnce = (BitSet) other.enteredAtOnce.clone();
        this.stage = other.stage;
        this.changed = other.changed;
        this.deadline = other.deadline;
        this.justEntered = other.justEntered;
        this.goalReached = other.goalReached;
        this.passedOver = other.passedOver;
        this.movesByTime = other.movesByTime;
    }

    /** Another cursor at the same place. */
    Cursor copy() {
        return new Cursor(this);
    }

    /** Starts the journey, or starts it anew. */
    void start(long at, Consumer<Effect> effects) {
        memory.start(at);
        effects.accept(new Effect.Entered(customer, EventTime.instant(at), graph.start().stage().id()));
        enteredAtOnce.clear();
        enter(graph.start(), at, effects);
        rest(at, true);
    }

    /** Lets time pass: handles the deadlines up to this instant, itself included. */
    void pass(long to, Consumer<Effect> effects) {
        while (deadline <= to && deadline != EventTime.NEVER) {
            reach(deadline, effects);
        }
    }

    /** Handles an event or a profile change. */
    Handling handle(Entry entry, Consumer<Effect> effects) {
        return entry instanceof Event event ? handle(event, effects) : handle((ProfileChange) entry, effects);
    }

    private Handling handle(Event event, Consumer<Effect> effects) {
        long at = EventTime.nanos(event.at());
        if (event.id().filter(recentIds::contains).isPresent()) {
            effects.accept(new Effect.Duplicate(customer, event.at(), event.type(), event.id().get()));
            return Handling.DUPLICATE;
        }
        if (at < changed) {
            effects.accept(new Effect.Late(customer, event.at(), Optional.of(event.type()), event.id()));
            return Handling.LATE;
        }
        if (isIrrelevant(event, at)) {
            return Handling.IRRELEVANT;
        }
        pass(at - 1, effects);
        if (stage.isTerminal()) {
            if (!mayReenter(at)) {
                return Handling.IRRELEVANT;
            }
            start(at, effects);
        }
        return take(event, at, effects);
    }

    /** Whether an event can play no part; then not even its time is noted. */
    private boolean isIrrelevant(Event event, long at) {
        if (stage.isTerminal()) {
            return !mayReenter(at);
        }
        return deadline > at
                && !passedOver
                && recentIds.isOff()
                && !stage.converts(event)
                && !memory.concerns(stage, event);
    }

    private boolean mayReenter(long at) {
        Reentry reentry = graph.journey().reentry();
        if (reentry instanceof Reentry.After after) {
            return at >= after.length().end(memory.since(Scope.STAGE), graph.zone());
        }
        return reentry instanceof Reentry.Always;
    }

    private Handling take(Event event, long at, Consumer<Effect> effects) {
        movesByTime = 0;
        event.id().ifPresent(recentIds::add);
        if (stage.isTerminal()) {
            rest(at, false);
            return Handling.COUNTED;
        }
        memory.note(stage, event, at);
        if (!goalReached && stage.converts(event)) {
            goalReached = true;
            effects.accept(goalReached(event));
        }
        return tryAll(at, Cause.EVENT, effects);
    }

    private Effect goalReached(Event event) {
        Conversion conversion = stage.stage().conversion().orElseThrow();
        return new Effect.GoalReached(
                customer,
                event.at(),
                stage.stage().id(),
                conversion.kind(),
                conversion.value().map(event.attributes()::get));
    }

    private Handling handle(ProfileChange change, Consumer<Effect> effects) {
        long at = EventTime.nanos(change.at());
        if (at < changed) {
            effects.accept(new Effect.Late(
                    customer, change.at(), Optional.empty(), Optional.empty()));
            return Handling.LATE;
        }
        pass(at - 1, effects);
        change.applyTo(profile);
        if (stage.isTerminal()) {
            rest(at, false);
            return Handling.COUNTED;
        }
        return tryAll(at, Cause.PROFILE, effects);
    }

    /** Tries the transitions once and, if none moved the customer, the follow-ups. */
    private Handling tryAll(long at, Cause by, Consumer<Effect> effects) {
        passedOver = false;
        for (Rule rule : stage.rules()) {
            if (rule.guard().holds(memory, at)) {
                move(rule, at, by, effects);
                return Handling.MOVED;
            }
        }
        outreach.ask(stage, memory, customer, at, effects);
        rest(at, false);
        return Handling.COUNTED;
    }

    /** Handles a deadline: as {@link #tryAll}, but into no stage that was entered at this very instant already. */
    private void reach(long at, Consumer<Effect> effects) {
        passedOver = false;
        for (Rule rule : stage.rules()) {
            if (!rule.guard().holds(memory, at)) {
                continue;
            }
            if (memory.since(Scope.STAGE) == at && enteredAtOnce.get(rule.target())) {
                passedOver = true;
                continue;
            }
            if (++movesByTime > MOST_MOVES_BY_TIME) {
                throw endlessLoop();
            }
            move(rule, at, Cause.DEADLINE, effects);
            return;
        }
        outreach.ask(stage, memory, customer, at, effects);
        rest(at, false);
    }

    /** Goes round once more to see which transitions the loop is made of. */
    private EndlessLoopException endlessLoop() {
        Set<String> transitions = new LinkedHashSet<>();
        Cursor onwards = copy();
        onwards.movesByTime = -graph.stages().size();
        while (onwards.movesByTime < 0 && onwards.deadline != EventTime.NEVER) {
            onwards.reach(onwards.deadline, effect -> {
                if (effect instanceof Effect.Moved moved) {
                    transitions.add(moved.transition());
                }
            });
        }
        return new EndlessLoopException(customer, MOST_MOVES_BY_TIME, transitions);
    }

    private void move(Rule rule, long at, Cause by, Consumer<Effect> effects) {
        StageNode target = graph.stage(rule.target());
        effects.accept(new Effect.Moved(
                customer,
                EventTime.instant(at),
                stage.stage().id(),
                target.stage().id(),
                rule.transition().id(),
                by));
        if (memory.since(Scope.STAGE) != at) {
            enteredAtOnce.clear();
        }
        enter(target, at, effects);
        rest(at, true);
    }

    private void enter(StageNode target, long at, Consumer<Effect> effects) {
        stage = target;
        memory.enter(target, at);
        outreach.enter(target);
        enteredAtOnce.set(target.index());
        goalReached = false;
        passedOver = false;
        Instant instant = EventTime.instant(at);
        target.stage().handOff().ifPresent(handOff -> effects.accept(
                new Effect.HandOffDue(customer, instant, handOff.to(), target.stage().id())));
    }

    /** Notes that an instant is done and looks for the next one at which something is to be done. */
    private void rest(long at, boolean entered) {
        changed = at;
        justEntered = entered;
        deadline = nextDeadline();
    }

    private long nextDeadline() {
        if (stage.isTerminal()) {
            return EventTime.NEVER;
        }
        if (justEntered && (anyRuleHolds() || outreach.holds(stage, memory, changed))) {
            return changed;
        }
        long next = outreach.nextDue(stage, memory, changed);
        for (Rule rule : stage.rules()) {
            next = Math.min(next, rule.guard().nextBeginning(memory, changed));
        }
        return next;
    }

    private boolean anyRuleHolds() {
        return stage.rules().stream().anyMatch(rule -> rule.guard().holds(memory, changed));
    }

    JourneyGraph graph() {
        return graph;
    }

    String customer() {
        return customer;
    }

    Map<String, AttributeValue> profile() {
        return profile;
    }

    Memory memory() {
        return memory;
    }

    Outreach outreach() {
        return outreach;
    }

    StageNode stage() {
        return stage;
    }

    long changed() {
        return changed;
    }

    long deadline() {
        return deadline;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor cursor
                && graph.journey().equals(cursor.graph.journey())
                && customer.equals(cursor.customer)
                && profile.equals(cursor.profile)
                && memory.equals(cursor.memory)
                && outreach.equals(cursor.outreach)
                && recentIds.equals(cursor.recentIds)
                && enteredAtOnce.equals(cursor.enteredAtOnce)
                && stage.index() == cursor.stage.index()
                && changed == cursor.changed
                && justEntered == cursor.justEntered
                && goalReached == cursor.goalReached
                && passedOver == cursor.passedOver
                && movesByTime == cursor.movesByTime;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, stage.index(), changed, memory);
    }
}
