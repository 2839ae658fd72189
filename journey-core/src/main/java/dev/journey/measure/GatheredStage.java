package dev.journey.measure;

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
    private long visits;
    private long convertedCustomers;

    /** Takes in all visits of one customer to the stage, of which there is at least one. */
    void add(List<Visit> ofOne, Outcomes outcomes, Instant asOf) {
        long before = count(Outcome.CONVERTED);
        for (Visit visit : ofOne) {
            outcomes.outcome(visit).ifPresent(outcome -> byOutcome[outcome.ordinal()]++);
            Durations lengths = visit.leftAt().isPresent() ? ended : soFar;
            lengths.add(Duration.between(visit.enteredAt(), visit.leftAt().orElse(asOf)));
        }
        visits += ofOne.size();
        reached++;
        convertedCustomers += count(Outcome.CONVERTED) > before ? 1 : 0;
    }

    void merge(GatheredStage other) {
        for (Outcome outcome : Outcome.values()) {
            byOutcome[outcome.ordinal()] += other.count(outcome);
        }
        ended.merge(other.ended);
        soFar.merge(other.soFar);
        reached += other.reached;
        visits += other.visits;
        convertedCustomers += other.convertedCustomers;
    }

    StageMeasure measure(String stage) {
        return new StageMeasure(
                stage,
                reached,
                visits,
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
                && visits == stage.visits
                && convertedCustomers == stage.convertedCustomers
                && ended.equals(stage.ended)
                && soFar.equals(stage.soFar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(byOutcome), reached, visits, convertedCustomers, ended, soFar);
    }
}
