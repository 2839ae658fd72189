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

/**
 * The follow-ups of a visit: which were given out, which wait for the morning, and what the caps have counted. It never
 * changes.
 */
final class Outreach {

    /** Of a stage without follow-ups, when nothing was given out to the customer so far. */
    static final Outreach NONE = new Outreach(new long[0], CapCounts.NONE);

    /** Not given out yet. Any time between this and {@link #DONE} is the end of the quiet hours it waits for. */
    private static final long ARMED = Long.MIN_VALUE;

    /** Given out, suppressed, or put off for ever: not asked again in this visit. */
    private static final long DONE = EventTime.NEVER;

    private final long[] states;
    private final CapCounts caps;

    private Outreach(long[] states, CapCounts caps) {
        this.states = states;
        this.caps = caps;
    }

    /**
     * What a snapshot says of a visit of this stage.
     *
     * @throws IllegalArgumentException if that cannot be; the message begins with a verb
     */
    static Outreach of(StageNode stage, Snapshot snapshot) {
        long[] states = armed(stage);
        Snapshot.Visit visit = snapshot.visit();
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            String id = followUp.getKey();
            Optional<Instant> until = followUp.getValue();
            states[number(id, stage)] = until.isPresent() ? notBefore(visit.changedAt(), id, until.get()) : DONE;
        }
        return new Outreach(states, CapCounts.of(stage.graph(), snapshot));
    }

    private static long[] armed(StageNode stage) {
        long[] states = new long[stage.isTerminal() ? 0 : stage.followUps().size()];
        Arrays.fill(states, ARMED);
        return states;
    }

    private static int number(String followUp, StageNode stage) {
        for (int i = 0; !stage.isTerminal() && i < stage.followUps().size(); i++) {
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
    Map<String, List<Instant>> counted(JourneyGraph graph) {
        return caps.counted(graph);
    }

    /** Arms the follow-ups of a stage; what the caps have counted stays. */
    Outreach entering(StageNode stage) {
        if (stage.isTerminal() || stage.followUps().isEmpty()) {
            return states.length == 0 ? this : new Outreach(NONE.states, caps);
        }
        return new Outreach(armed(stage), caps);
    }

    /**
     * Asks the follow-ups that were not given out yet, in order. Those that waited for the end of the quiet hours come
     * at a deadline only: an event of that very instant comes before it.
     *
     * @return what is left to be asked
     */
    Outreach ask(State state, long now, Cause by, Consumer<? super Effect> effects) {
        Outreach left = this;
        for (int i = 0; i < states.length; i++) {
            FollowUpNode node = state.stage.followUps().get(i);
            if (by == Cause.DEADLINE && isWaiting(i) && states[i] <= now) {
                left = left.giveOut(i, node, state, now, effects);
            } else if (states[i] == ARMED && node.guard().holds(state, now)) {
                Optional<Instant> quietUntil = quietUntil(state.graph, now);
                if (quietUntil.isPresent()) {
                    effects.accept(postponed(node, state.customer, now, quietUntil.get()));
                    left = new Outreach(left.with(i, waiting(quietUntil.get())), left.caps);
                } else {
                    left = left.giveOut(i, node, state, now, effects);
                }
            }
        }
        return left;
    }

    private long[] with(int followUp, long until) {
        long[] other = states.clone();
        other[followUp] = until;
        return other;
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
    private static Optional<Instant> quietUntil(JourneyGraph graph, long now) {
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

    private Outreach giveOut(int number, FollowUpNode node, State state, long now, Consumer<? super Effect> effects) {
        FollowUp followUp = node.followUp();
        Optional<String> cap = caps.reached(state.graph, node.caps(), now);
        if (cap.isPresent()) {
            effects.accept(new Effect.Suppressed(state.customer, EventTime.instant(now), followUp.id(), cap.get()));
            return new Outreach(with(number, DONE), caps);
        }
        effects.accept(new Effect.FollowUpDue(
                state.customer,
                EventTime.instant(now),
                followUp.id(),
                state.stageId(),
                followUp.channel(),
                followUp.message()));
        return new Outreach(with(number, DONE), caps.plus(state.graph, node.caps(), now));
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
