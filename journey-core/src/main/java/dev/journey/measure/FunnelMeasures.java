package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Measures a funnel over the histories of many customers.
 *
 * <pre>{@code
 * FunnelMeasures measures = funnel.measures(FunnelOrder.ANY_START, asOf);
 * log.histories().forEach(measures::add);
 * measures.measure().steps().get(1).time();     // how long customers take from the first step to the second
 * }</pre>
 *
 * <p>A customer who did not get through is in progress while the window after an event of the first step is open
 * (after the first such event, with {@link FunnelOrder#FIRST_ENTRY}; and with {@link FunnelOrder#STRICT} only if the
 * customer's last event went on), and dropped afterwards. Where several ways lead as far, the times are those of the
 * one that got there first; of those that end with the same event, of the one that began last; and between them, of each
 * step the first that follows.
 *
 * <p>For each step the time of every customer is kept, and nothing else that grows.
 */
public final class FunnelMeasures implements Measures<FunnelMeasures> {

    private final Funnel funnel;
    private final FunnelOrder order;
    private final Instant asOf;
    private final FunnelSum gathered;
    private final FunnelSearch search;

    /** Those of the log whose history came last. */
    private FunnelSteps steps;

    FunnelMeasures(Funnel funnel, FunnelOrder order, Instant asOf) {
        this.funnel = funnel;
        this.order = Objects.requireNonNull(order, "order");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.gathered = new FunnelSum(funnel.names().size(), asOf);
        this.search = funnel.search();
        this.steps = funnel.steps(List.of());
    }

    /** Takes in what was gathered elsewhere of this funnel, by this order and as of this instant. */
    void add(GatheredFunnel other) {
        gathered.add(other);
    }

    /** All that was gathered so far, as plain data; {@link Funnel#measures(GatheredFunnel)} makes it measures again. */
    public GatheredFunnel gathered() {
        return gathered.gathered(funnel.journey(), Over.EVENTS, order, funnel.window(), funnel.names());
    }

    /** Takes one customer in; each customer once. What lies after the instant of the measures is not seen. */
    public void add(History history) {
        Objects.requireNonNull(history, "history");
        if (!steps.areFor(history.types())) {
            steps = funnel.steps(history.types());
        }
        gathered.add(search.path(funnel.trail(history, gathered.asOf(), steps), order));
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(history);
    }

    @Override
    public void merge(FunnelMeasures other) {
        Objects.requireNonNull(other, "other");
        if (!other.funnel.equals(funnel) || other.order != order || !other.asOf.equals(asOf)) {
            throw new IllegalArgumentException("measures of funnel " + other + " must not be merged into those of "
                    + this + "; take the same journey, steps, window, order and instant for both");
        }
        gathered.merge(other.gathered);
    }

    /** How many customers reached each step, first step first. */
    List<Long> reached() {
        return gathered.reached();
    }

    /** All numbers, as they are so far. */
    public FunnelMeasure measure() {
        return gathered.measure(order, funnel.names());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunnelMeasures measures
                && funnel.equals(measures.funnel)
                && order == measures.order
                && gathered.equals(measures.gathered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(funnel, order, gathered);
    }

    /** The funnel, the order and the instant. */
    @Override
    public String toString() {
        return funnel + ", " + order + ", as of " + asOf;
    }
}
