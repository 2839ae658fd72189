package dev.journey.testkit.oracle;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.FollowUp;
import dev.journey.model.Reentry;
import dev.journey.model.Transition;
import dev.journey.run.Cause;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One customer's way through the journey, rule by rule of the small print. */
public final class Life {

    private static final int MOST_MOVES = 10_000;

    private final Oracle oracle;
    private final Deadlines deadlines;
    private final Relevance relevance;
    private final String customer;
    private final Map<String, AttributeValue> profile;
    private final Mailbox mailbox;
    private final List<String> handledIds = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private Instance instance;
    private Stay stay;
    private Instant changedAt;
    private int movesByTime;

    /** Rule 1. */
    Life(Oracle oracle, String customer, Instant at, Map<String, AttributeValue> profile) {
        this.oracle = oracle;
        this.deadlines = new Deadlines(oracle);
        this.relevance = new Relevance(oracle);
        this.customer = customer;
        this.profile = new TreeMap<>(profile);
        this.mailbox = new Mailbox(oracle.journey.caps(), oracle.ends);
        this.instance = new Instance(at);
        this.stay = enter(oracle.journey.start(), at);
        this.changedAt = at;
        sayEntered(at);
    }

    /** All effects so far. */
    public List<Effect> effects() {
        return Collections.unmodifiableList(effects);
    }

    /** The stage in which the customer is. */
    public String stage() {
        return stay.stage.id();
    }

    /** When that stage was entered. */
    public Instant enteredAt() {
        return stay.enteredAt;
    }

    /** When the journey was started, the last time. */
    public Instant startedAt() {
        return instance.startedAt;
    }

    /** The last instant that changed the progress. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What is known of the customer. */
    public Map<String, AttributeValue> profile() {
        return Map.copyOf(profile);
    }

    /** The points gathered so far. */
    public long score() {
        return oracle.scores.of(instance.events);
    }

    /** The next deadline. */
    public Optional<Instant> nextDeadline() {
        return deadlines.next(stay, facts(), changedAt);
    }

    /** Takes in what happened. */
    public Handling take(Entry entry) {
        return entry instanceof Event event ? event(event) : change((ProfileChange) entry);
    }

    /** Lets time pass, which closes the instant (rule 5). */
    public void pass(Instant now) {
        Optional<Instant> deadline = nextDeadline();
        while (deadline.isPresent() && !deadline.get().isAfter(now)) {
            handleDeadline(deadline.get());
            deadline = nextDeadline();
        }
    }

    /** Rule 4. */
    private void handleDeadline(Instant now) {
        changedAt = now;
        stay.begun = true;
        if (!tryToMove(now, Cause.DEADLINE)) {
            giveOutWhatWaited(now);
        }
    }

    /** Rules 11, 12 and 13 before rule 2. */
    private Handling event(Event event) {
        if (event.id().filter(handledIds::contains).isPresent()) {
            effects.add(new Effect.Duplicate(
                    customer, event.at(), event.type(), event.id().get()));
            return Handling.DUPLICATE;
        } else if (event.at().isBefore(changedAt)) {
            effects.add(new Effect.Late(customer, event.at(), Optional.of(event.type()), event.id()));
            return Handling.LATE;
        } else if (isIrrelevant(event)) {
            return Handling.IRRELEVANT;
        }
        pass(event.at().minusNanos(1));
        return handle(event);
    }

    /** Rule 13, but for terminal stages. */
    private boolean isIrrelevant(Event event) {
        return !stay.isTerminal()
                && !stay.passedOver
                && oracle.journey.remember() == 0
                && !relevance.matters(stay.stage, event)
                && nextDeadline()
                        .filter(deadline -> !deadline.isAfter(event.at()))
                        .isEmpty();
    }

    /** Rule 2, and rule 9 in a terminal stage. */
    private Handling handle(Event event) {
        if (stay.isTerminal()) {
            if (!mayReenter(event.at())) {
                return Handling.IRRELEVANT;
            }
            instance = new Instance(event.at());
            stay = enter(oracle.journey.start(), event.at());
            sayEntered(event.at());
        }
        changedAt = event.at();
        movesByTime = 0;
        remember(event);
        count(event);
        if (tryToMove(event.at(), Cause.EVENT)) {
            return Handling.MOVED;
        }
        askFollowUps(event.at());
        return Handling.COUNTED;
    }

    private boolean mayReenter(Instant at) {
        return oracle.journey.reentry() instanceof Reentry.Always
                || oracle.journey.reentry() instanceof Reentry.After after
                        && !at.isBefore(oracle.ends.end(after.length(), stay.enteredAt));
    }

    private void remember(Event event) {
        event.id().ifPresent(handledIds::add);
        while (handledIds.size() > oracle.journey.remember()) {
            handledIds.remove(0);
        }
    }

    /** The event joins the counts, which may drive out older ones (rule 14), and may be the goal. */
    private void count(Event event) {
        stay.events.add(event);
        instance.events.add(event);
        if (!stay.forgot && relevance.forgets(stay.stage, facts())) {
            stay.forgot = true;
            effects.add(new Effect.Forgotten(customer, event.at(), stage()));
        }
        stay.stage
                .conversion()
                .filter(goal -> !stay.reachedGoal && oracle.matching.matches(goal.pattern(), event))
                .ifPresent(goal -> reach(goal, event));
    }

    private void reach(Conversion goal, Event event) {
        stay.reachedGoal = true;
        Optional<AttributeValue> value = goal.value().map(event.attributes()::get);
        effects.add(new Effect.GoalReached(customer, event.at(), stage(), goal.kind(), value));
    }

    /** Rule 18. */
    private Handling change(ProfileChange change) {
        if (change.at().isBefore(changedAt)) {
            effects.add(new Effect.Late(customer, change.at(), Optional.empty(), Optional.empty()));
            return Handling.LATE;
        }
        pass(change.at().minusNanos(1));
        Oracle.apply(change, profile);
        changedAt = change.at();
        if (stay.isTerminal()) {
            return Handling.COUNTED;
        } else if (tryToMove(change.at(), Cause.PROFILE)) {
            return Handling.MOVED;
        }
        askFollowUps(change.at());
        return Handling.COUNTED;
    }

    /** Rules 3 and 6. */
    private boolean tryToMove(Instant now, Cause by) {
        Facts facts = facts();
        stay.passedOver = false;
        for (Transition transition : oracle.rules.transitions(stay.stage)) {
            if (oracle.truth.holds(transition.when(), facts, now)) {
                if (by != Cause.DEADLINE || !instance.entered(transition.to(), now)) {
                    move(transition, now, by);
                    return true;
                }
                stay.passedOver = true;
            }
        }
        return false;
    }

    private void move(Transition transition, Instant now, Cause by) {
        movesByTime += by == Cause.DEADLINE ? 1 : 0;
        if (movesByTime > MOST_MOVES) {
            throw new EndlessLoop(customer);
        }
        effects.add(new Effect.Moved(customer, now, stage(), transition.to(), transition.id(), by));
        stay = enter(transition.to(), now);
        sayHandOff(now);
    }

    private void askFollowUps(Instant now) {
        Facts facts = facts();
        stay.toBeAsked()
                .filter(followUp -> oracle.truth.holds(followUp.when(), facts, now))
                .toList()
                .forEach(followUp -> giveOutOrPostpone(followUp, now));
    }

    /** At a deadline: those whose quiet hours end, and those whose condition holds, in the order of the file. */
    private void giveOutWhatWaited(Instant now) {
        Facts facts = facts();
        List<FollowUp> asked = stay.toBeAsked().toList();
        for (FollowUp followUp : stay.stage.followUps()) {
            if (stay.waitsFor(followUp, now)) {
                giveOut(followUp, now);
            } else if (asked.contains(followUp) && oracle.truth.holds(followUp.when(), facts, now)) {
                giveOutOrPostpone(followUp, now);
            }
        }
    }

    /** Rule 10. */
    private void giveOutOrPostpone(FollowUp followUp, Instant now) {
        oracle.quiet.end(now).ifPresentOrElse(until -> postpone(followUp, now, until), () -> giveOut(followUp, now));
    }

    private void postpone(FollowUp followUp, Instant now, Instant until) {
        stay.postpone(followUp, until);
        effects.add(new Effect.Postponed(customer, now, followUp.id(), until));
    }

    private void giveOut(FollowUp followUp, Instant now) {
        stay.done(followUp);
        Optional<Cap> refusing = mailbox.refuses(followUp, now);
        effects.add(
                refusing.isPresent()
                        ? new Effect.Suppressed(
                                customer,
                                now,
                                followUp.id(),
                                refusing.get().id().orElseThrow())
                        : new Effect.FollowUpDue(
                                customer, now, followUp.id(), stage(), followUp.channel(), followUp.message()));
    }

    private Stay enter(String stage, Instant at) {
        changedAt = at;
        return instance.enter(oracle.journey.stage(stage), at);
    }

    private void sayEntered(Instant at) {
        effects.add(new Effect.Entered(customer, at, stage()));
        sayHandOff(at);
    }

    private void sayHandOff(Instant at) {
        stay.stage.handOff().ifPresent(team -> effects.add(new Effect.HandOffDue(customer, at, team.to(), stage())));
    }

    private Facts facts() {
        return new Facts(customer, stage(), stay.enteredAt, instance.startedAt, stay.events, instance.events, profile);
    }
}
