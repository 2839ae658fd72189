package dev.journey.measure;

import dev.journey.measure.GatheredMeasures.OfStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What was gathered of one stage. */
final class GatheredStage {

    private final long[] byOutcome = new long[Outcome.values().length];
    private final Durations ended = new Durations();
    private final Durations soFar = new Durations();
    private long reached;
    private long convertedCustomers;

    /** Takes in all visits of one customer to the stage, of which there is at least one. */
    void add(List<Visit> ofOne, Outcomes outcomes, Instant asOf) {
        long before = count(Outcome.CONVERTED);
        for (Visit visit : ofOne) {
            outcomes.outcome(visit).ifPresent(outcome -> byOutcome[outcome.ordinal()]++);
            Durations lengths = visit.leftAt().isPresent() ? ended : soFar;
            lengths.add(Duration.between(visit.enteredAt(), visit.leftAt().orElse(asOf)));
        }
        reached++;
        convertedCustomers += count(Outcome.CONVERTED) > before ? 1 : 0;
    }

    /** Takes in what was gathered elsewhere. */
    void add(OfStage stage) {
        byOutcome[Outcome.CONVERTED.ordinal()] += stage.converted();
        byOutcome[Outcome.IN_PROGRESS.ordinal()] += stage.inProgress();
        byOutcome[Outcome.DROPPED.ordinal()] += stage.dropped();
        stage.ended().forEach(ended::add);
        stage.staying().forEach(soFar::add);
        reached += stage.reached();
        convertedCustomers += stage.convertedCustomers();
    }

    OfStage gathered(String stage) {
        return new OfStage(
                stage,
                reached,
                count(Outcome.CONVERTED),
                convertedCustomers,
                count(Outcome.IN_PROGRESS),
                count(Outcome.DROPPED),
                ended.sorted(),
                soFar.sorted());
    }

    void merge(GatheredStage other) {
        for (Outcome outcome : Outcome.values()) {
            byOutcome[outcome.ordinal()] += other.count(outcome);
        }
        ended.merge(other.ended);
        soFar.merge(other.soFar);
        reached += other.reached;
        convertedCustomers += other.convertedCustomers;
    }

    StageMeasure measure(String stage) {
        return new StageMeasure(
                stage,
                reached,
                (long) ended.size() + soFar.size(),
                count(Outcome.CONVERTED),
                convertedCustomers,
                count(Outcome.IN_PROGRESS),
                count(Outcome.DROPPED),
                soFar.size(),
                ended.spread(),
                soFar.spread());
    }

    private long count(Outcome outcome) {
        return byOutcome[outcome.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredStage stage
                && Arrays.equals(byOutcome, stage.byOutcome)
                && reached == stage.reached
                && convertedCustomers == stage.convertedCustomers
                && ended.equals(stage.ended)
                && soFar.equals(stage.soFar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(byOutcome), reached, convertedCustomers, ended, soFar);
    }
}
