package dev.journey.measure;

import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import dev.journey.measure.GatheredFunnel.OfStep;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How customers went through the steps of a funnel. */
final class FunnelSum {

    private final long asOf;
    private final long[] reached;
    private final List<Durations> times;
    private long customers;
    private long converted;
    private long inProgress;

    FunnelSum(int steps, Instant asOf) {
        this.asOf = EventTime.nanos(asOf);
        this.reached = new long[steps];
        this.times = Stream.generate(Durations::new).limit(steps).toList();
    }

    /** The instant up to which is looked, in nanoseconds since 1970. */
    long asOf() {
        return asOf;
    }

    void add(FunnelPath path) {
        customers++;
        for (int step = 0; step < reached.length; step++) {
            reached[step] += path.reaches(step) ? 1 : 0;
        }
        for (int step = 1; step < path.inOrder(); step++) {
            times.get(step).add(path.time(step) - path.time(step - 1)); // without a sign it is never too long
        }
        if (path.isComplete()) {
            converted++;
        } else if (path.isEntered() && asOf <= path.openUntil()) {
            inProgress++;
        }
    }

    /**
     * Takes in what was gathered elsewhere.
     *
     * @throws IllegalArgumentException if a length of time is negative or longer than the time that journeys know
     */
    void add(GatheredFunnel other) {
        for (int step = 0; step < reached.length; step++) {
            OfStep more = other.steps().get(step);
            reached[step] += more.reached();
            more.times().forEach(times.get(step)::add);
        }
        customers += other.customers();
        converted += other.converted();
        inProgress += other.inProgress();
    }

    /** What was gathered, as plain data. */
    GatheredFunnel gathered(Journey journey, Over over, FunnelOrder order, Length window, List<String> names) {
        List<OfStep> steps = new ArrayList<>();
        for (int step = 0; step < reached.length; step++) {
            steps.add(new OfStep(names.get(step), reached[step], times.get(step).sorted()));
        }
        return new GatheredFunnel(
                journey.id(),
                journey.version(),
                EventTime.instant(asOf),
                over,
                order,
                window,
                customers,
                converted,
                inProgress,
                steps);
    }

    /** How many customers reached each step, first step first. */
    List<Long> reached() {
        return Arrays.stream(reached).boxed().toList();
    }

    void merge(FunnelSum other) {
        for (int step = 0; step < reached.length; step++) {
            reached[step] += other.reached[step];
            times.get(step).merge(other.times.get(step));
        }
        customers += other.customers;
        converted += other.converted;
        inProgress += other.inProgress;
    }

    FunnelMeasure measure(FunnelOrder order, List<String> names) {
        List<FunnelStepMeasure> steps = new ArrayList<>();
        for (int step = 0; step < reached.length; step++) {
            steps.add(new FunnelStepMeasure(
                    names.get(step), reached[step], times.get(step).spread()));
        }
        return new FunnelMeasure(
                order,
                EventTime.instant(asOf),
                customers,
                steps,
                converted,
                inProgress,
                reached[0] - converted - inProgress);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunnelSum funnel
                && asOf == funnel.asOf
                && customers == funnel.customers
                && converted == funnel.converted
                && inProgress == funnel.inProgress
                && Arrays.equals(reached, funnel.reached)
                && times.equals(funnel.times);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, customers, converted, inProgress, Arrays.hashCode(reached), times);
    }
}
