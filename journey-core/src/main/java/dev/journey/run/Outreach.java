package dev.journey.run;

import dev.journey.event.EventTime;
import dev.journey.graph.Facts;
import dev.journey.graph.FollowUpNode;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.StageNode;
import dev.journey.model.FollowUp;
import dev.journey.model.QuietHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The follow-ups of a visit: which were given out, which wait for the morning, and what the caps have counted. */
final class Outreach {

    /** Not given out yet. Any time between this and {@link #DONE} is the end of the quiet hours it waits for. */
    private static final long ARMED = Long.MIN_VALUE;

    /** Given out, suppressed, or put off for ever: not asked again in this visit. */
    private static final long DONE = EventTime.NEVER;

    private static final long[] NONE = {};

    private final JourneyGraph graph;
    private long[] states = NONE;
    private final CapCounts caps;

    /** Nothing was given out to the customer so far. */
    Outreach(JourneyGraph graph) {
        this.graph = graph;
        this.caps = new CapCounts(graph);
    }

    private Outreach(Outreach other, JourneyGraph graph) {
        this.graph = graph;
        this.states = other.states.clone();
        this.caps = other.caps.copy(graph);
    }

    /**
     * What a snapshot says of a visit of this stage.
     *
     * @throws IllegalArgumentException if that cannot be; the message begins with a verb
     */
    Outreach(JourneyGraph graph, StageNode stage, Snapshot snapshot) {
        this.graph = graph;
        this.caps = new CapCounts(graph, snapshot);
        enter(stage);
        Snapshot.Visit visit = snapshot.visit();
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            String id = followUp.getKey();
            Optional<Instant> until = followUp.getValue();
            states[number(id, stage)] = until.isPresent() ? notBefore(visit.changedAt(), id, until.get()) : DONE;
        }
    }

    private int number(String followUp, StageNode stage) {
        for (int i = 0; i < states.length; i++) {
            if (stage.followUps().get(i).followUp().id().equals(followUp)) {
                return i;
            }
        }
        throw new IllegalArgumentException("names follow-up '" + followUp + "', which is not asked in stage '"
                + stage.stage().id() + "'");
    }

    private static long notBefore(Instant changedAt, String followUp, Instant until) {
        if (until.isBefore(changedAt)) {
            throw new IllegalArgumentException("says that follow-up '" + followUp + "' waits until " + until
                    + ", which is before the last change, " + changedAt);
        }
        return EventTime.nanos(until);
    }

    /** The follow-ups that are not asked any more, for a snapshot: until when each waits, or nothing if it is done. */
    Map<String, Optional<Instant>> notAsked(StageNode stage) {
        Map<String, Optional<Instant>> notAsked = new TreeMap<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != ARMED) {
                notAsked.put(
                        stage.followUps().get(i).followUp().id(),
                        states[i] == DONE ? Optional.empty() : Optional.of(EventTime.instant(states[i])));
            }
        }
        return notAsked;
    }

    /** What the caps have counted, for a snapshot. */
    Map<String, List<Instant>> counted() {
        return caps.counted();
    }

    Outreach copy(JourneyGraph graph) {
        return new Outreach(this, graph);
    }

    /** Arms the follow-ups of a stage; what the caps have counted stays. */
    void enter(StageNode stage) {
        int followUps = stage.isTerminal() ? 0 : stage.followUps().size();
        states = followUps == 0 ? NONE : new long[followUps];
        Arrays.fill(states, ARMED);
    }

    /**
     * Asks the follow-ups that were not given out yet, in order. Those that waited for the end of the quiet hours come
     * at a deadline only: an event of that very instant comes before it.
     */
    void ask(StageNode stage, Facts facts, String customer, long now, Cause by, Consumer<? super Effect> effects) {
        for (int i = 0; i < states.length; i++) {
            FollowUpNode node = stage.followUps().get(i);
            if (by == Cause.DEADLINE && isWaiting(i) && states[i] <= now) {
                states[i] = DONE;
                effects.accept(giveOut(node, stage, customer, now));
            } else if (states[i] == ARMED && node.guard().holds(facts, now)) {
                Optional<Instant> quietUntil = quietUntil(now);
                states[i] = quietUntil.map(Outreach::waiting).orElse(DONE);
                effects.accept(quietUntil
                        .map(end -> postponed(node, customer, now, end))
                        .orElseGet(() -> giveOut(node, stage, customer, now)));
            }
        }
    }

    /** The follow-ups that are asked when the customer stays: neither given out nor postponed nor suppressed so far. */
    List<FollowUpNode> asked(StageNode stage) {
        return IntStream.range(0, states.length)
                .filter(i -> states[i] == ARMED)
                .mapToObj(stage.followUps()::get)
                .toList();
    }

    private boolean isWaiting(int followUp) {
        return states[followUp] != ARMED && states[followUp] != DONE;
    }

    private static Effect postponed(FollowUpNode node, String customer, long now, Instant end) {
        Instant until = end.isAfter(EventTime.LATEST) ? EventTime.LATEST : end;
        return new Effect.Postponed(
                customer, EventTime.instant(now), node.followUp().id(), until);
    }

    /** What waits for a time past the year 2261 waits for ever. */
    private static long waiting(Instant end) {
        return end.isAfter(EventTime.LATEST) ? DONE : EventTime.nanos(end);
    }

    /** The end of the quiet hours; empty outside them. */
    private Optional<Instant> quietUntil(long now) {
        if (graph.journey().quietHours().isEmpty()) {
            return Optional.empty();
        }
        QuietHours quiet = graph.journey().quietHours().get();
        ZonedDateTime local = EventTime.instant(now).atZone(graph.zone());
        if (!quiet.contains(local.toLocalTime())) {
            return Optional.empty();
        }
        LocalDateTime today = local.toLocalDate().atTime(quiet.to());
        LocalDateTime end = today.isAfter(local.toLocalDateTime()) ? today : today.plusDays(1);
        return Optional.of(
                ZonedDateTime.ofLocal(end, graph.zone(), local.getOffset()).toInstant());
    }

    private Effect giveOut(FollowUpNode node, StageNode stage, String customer, long now) {
        FollowUp followUp = node.followUp();
        Optional<String> cap = caps.reached(node.caps(), now);
        if (cap.isPresent()) {
            return new Effect.Suppressed(customer, EventTime.instant(now), followUp.id(), cap.get());
        }
        caps.add(node.caps(), now);
        return new Effect.FollowUpDue(
                customer,
                EventTime.instant(now),
                followUp.id(),
                stage.stage().id(),
                followUp.channel(),
                followUp.message());
    }

    /** Whether a follow-up that was not given out yet holds. */
    boolean holds(StageNode stage, Facts facts, long now) {
        for (int i = 0; i < states.length; i++) {
            if (states[i] == ARMED && stage.followUps().get(i).guard().holds(facts, now)) {
                return true;
            }
        }
        return false;
    }

    /** The first instant after this one at which time alone makes a follow-up due. */
    long nextDue(StageNode stage, Facts facts, long after) {
        long next = EventTime.NEVER;
        for (int i = 0; i < states.length; i++) {
            long due = states[i] == ARMED ? stage.followUps().get(i).guard().nextBeginning(facts, after) : states[i];
            next = Math.min(next, due);
        }
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outreach outreach
                && Arrays.equals(states, outreach.states)
                && caps.equals(outreach.caps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(states) * 31 + caps.hashCode();
    }
}
