package dev.journey.measure;

import dev.journey.condition.Length;
import dev.journey.event.History;
import dev.journey.graph.Window;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.model.Journey;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Measures a funnel whose steps are the stages of a journey, over the replays of many customers: who entered them in
 * this order, and how long that took.
 *
 * <pre>{@code
 * List<String> stages = FunnelView.of(shop).stageIds();
 * StageFunnelMeasures measures =
 *         StageFunnelMeasures.of(shop, stages, Length.parse("P30D"), FunnelOrder.ANY_START, asOf);
 * engine.replay(log, asOf).forEach(measures::add);
 * }</pre>
 *
 * <p>It counts as {@link FunnelMeasures} does, entering a stage standing for an event: who passes a stage over has not
 * reached what comes after it; and with {@link FunnelOrder#STRICT} no other stage may be visited between.
 */
public final class StageFunnelMeasures implements Measures<StageFunnelMeasures> {

    private final Basis basis;
    private final List<String> stages;
    private final Length window;
    private final FunnelOrder order;
    private final FunnelSum gathered;
    private final FunnelSearch search;

    private StageFunnelMeasures(Basis basis, List<String> stages, Length window, FunnelOrder order) {
        this.basis = basis;
        this.stages = List.copyOf(stages);
        this.window = Objects.requireNonNull(window, "window");
        this.order = Objects.requireNonNull(order, "order");
        this.gathered = new FunnelSum(stages.size(), basis.asOf());
        this.search = new FunnelSearch(
                stages.size(), new Window(window, basis.journey().zoneFor(window)));
    }

    /**
     * Measures of no customer so far.
     *
     * @param stages the ids of the stages, in order; at least one
     * @param window how long a customer may take from entering the first stage to entering the last
     * @throws IllegalArgumentException if there is no stage, if the window is of the calendar and the journey has no
     *     zone, or if the instant lies outside the years 1678 to 2261
     * @throws dev.journey.model.UnknownIdException if the journey does not have one of the stages
     */
    public static StageFunnelMeasures of(
            Journey journey, List<String> stages, Length window, FunnelOrder order, Instant asOf) {
        Basis basis = new Basis(journey, asOf);
        if (Objects.requireNonNull(stages, "stages").isEmpty()) {
            throw new IllegalArgumentException("funnel must have at least one step");
        }
        stages.forEach(journey::stage);
        return new StageFunnelMeasures(basis, stages, window, order);
    }

    /**
     * Measures that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version, or of events rather than stages; if
     *     the window is of the calendar and the journey has no zone; or if a length of time is negative or longer than
     *     the time that journeys know
     * @throws dev.journey.model.UnknownIdException if the journey does not have one of the stages
     */
    public static StageFunnelMeasures of(Journey journey, GatheredFunnel gathered) {
        new Basis(journey, gathered.asOf()).checkSame(gathered);
        if (gathered.over() != Over.STAGES) {
            throw new IllegalArgumentException("measures of funnel " + gathered.words()
                    + " must be over stages: they are over events; take 'Funnel.measures' for them");
        }
        StageFunnelMeasures measures =
                of(journey, gathered.names(), gathered.window(), gathered.order(), gathered.asOf());
        measures.gathered.add(gathered);
        return measures;
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredFunnel)} makes it measures again. */
    public GatheredFunnel gathered() {
        return gathered.gathered(basis.journey(), Over.STAGES, order, window, stages);
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        gathered.add(search.path(new VisitTrail(stages, basis.visits(replay)), order));
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(replay);
    }

    @Override
    public void merge(StageFunnelMeasures other) {
        Objects.requireNonNull(other, "other");
        basis.checkSame(other.basis);
        if (!other.stages.equals(stages) || !other.window.equals(window) || other.order != order) {
            throw new IllegalArgumentException("measures of funnel " + other + " must not be merged into those of "
                    + this + "; take the same stages, window and order for both");
        }
        gathered.merge(other.gathered);
    }

    /** All numbers, as they are so far. */
    public FunnelMeasure measure() {
        return gathered.measure(order, stages);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageFunnelMeasures measures
                && basis.equals(measures.basis)
                && stages.equals(measures.stages)
                && window.equals(measures.window)
                && order == measures.order
                && gathered.equals(measures.gathered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, stages, window, order, gathered);
    }

    /** The stages, the window and the order. */
    @Override
    public String toString() {
        return String.join(" > ", stages) + " within " + window.words() + ", " + order;
    }
}
