package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Measures a journey over the replays of many customers: stages, moves, goals and follow-ups.
 *
 * <pre>{@code
 * JourneyMeasures measures = JourneyMeasures.of(shop, asOf);
 * engine.replay(log, asOf).forEach(measures::add);
 * JourneyMeasure measure = measures.measure();
 * measure.stage("cart").time();                 // how long visits last
 * measure.moves("buys", "cart").byEvent();      // how often an event led on
 * }</pre>
 */
public final class JourneyMeasures implements Measures<JourneyMeasures> {

    private final Basis basis;
    private final StageMeasures stages;
    private final GatheredMoves moves = new GatheredMoves();
    private final GatheredGoals goals = new GatheredGoals();
    private final GatheredFollowUps followUps = new GatheredFollowUps();
    private Tally events = Tally.NONE;
    private long customers;
    private long started;
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> to = Optional.empty();

    private JourneyMeasures(Basis basis) {
        this.basis = basis;
        this.stages = StageMeasures.of(basis.journey(), basis.asOf());
    }

    /** Measures of a journey as it stood at an instant, of no customer so far. */
    public static JourneyMeasures of(Journey journey, Instant asOf) {
        return new JourneyMeasures(new Basis(journey, asOf));
    }

    /**
     * Measures of a journey that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version, a transition does not leave a stage
     *     out of which it is said to have moved customers, or a length of time is negative or longer than the time that
     *     journeys know
     * @throws dev.journey.model.UnknownIdException if they name what the journey does not have
     */
    public static JourneyMeasures of(Journey journey, GatheredMeasures gathered) {
        JourneyMeasures measures = of(journey, gathered.asOf());
        measures.basis.checkSame(gathered);
        measures.add(gathered);
        return measures;
    }

    private void add(GatheredMeasures gathered) {
        Journey journey = basis.journey();
        gathered.stages().forEach(stages::add);
        gathered.moves().forEach(move -> {
            basis.checkMove(move.transition(), move.from());
            moves.add(move);
        });
        gathered.goals().forEach(goal -> {
            journey.stage(goal.stage());
            goals.add(goal);
        });
        gathered.followUps().forEach(followUp -> {
            basis.checkFollowUp(followUp.followUp());
            followUps.add(followUp);
        });
        events = gathered.events();
        customers = gathered.customers();
        started = gathered.started();
        from = gathered.from();
        to = gathered.to();
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredMeasures)} makes it measures again. */
    public GatheredMeasures gathered() {
        Journey journey = basis.journey();
        return new GatheredMeasures(
                journey.id(),
                journey.version(),
                basis.asOf(),
                customers,
                started,
                from,
                to,
                events,
                stages.visited(),
                moves.gathered(journey),
                goals.gathered(journey),
                followUps.gathered(journey));
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        stages.add(replay);
        for (Effect effect : replay.effects()) {
            if (effect instanceof Effect.Moved moved) {
                moves.add(moved);
            }
            followUps.add(effect);
        }
        goals.add(goalsIn(replay));
        events = events.plus(replay.tally());
        customers++;
        replay.progress().ifPresent(progress -> addTimes(replay, progress));
    }

    private static List<Effect.GoalReached> goalsIn(Replay replay) {
        return replay.effects().stream()
                .filter(Effect.GoalReached.class::isInstance)
                .map(Effect.GoalReached.class::cast)
                .toList();
    }

    /** A customer who comes back starts anew; the first start is the first effect that entered. */
    private void addTimes(Replay replay, Progress progress) {
        started++;
        Optional<Instant> start = replay.effects().stream()
                .filter(Effect.Entered.class::isInstance)
                .map(Effect::at)
                .findFirst();
        from = pick(from, start, JourneyMeasures::earlier);
        to = pick(to, Optional.of(progress.changedAt()), JourneyMeasures::later);
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(replay);
    }

    @Override
    public void merge(JourneyMeasures other) {
        Objects.requireNonNull(other, "other");
        stages.merge(other.stages);
        moves.merge(other.moves);
        goals.merge(other.goals);
        followUps.merge(other.followUps);
        events = events.plus(other.events);
        customers += other.customers;
        started += other.started;
        from = pick(from, other.from, JourneyMeasures::earlier);
        to = pick(to, other.to, JourneyMeasures::later);
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private static Optional<Instant> pick(Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> of) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(of.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    /** All numbers, as they are so far. */
    public JourneyMeasure measure() {
        Journey journey = basis.journey();
        return new JourneyMeasure(
                journey.id(),
                journey.version(),
                basis.asOf(),
                customers,
                started,
                from,
                to,
                events,
                stages.stages(),
                moves.measures(journey),
                goals.measures(journey),
                followUps.measures(journey));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyMeasures measures
                && basis.equals(measures.basis)
                && stages.equals(measures.stages)
                && moves.equals(measures.moves)
                && goals.equals(measures.goals)
                && followUps.equals(measures.followUps)
                && events.equals(measures.events)
                && customers == measures.customers
                && started == measures.started
                && from.equals(measures.from)
                && to.equals(measures.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, customers, events);
    }
}
