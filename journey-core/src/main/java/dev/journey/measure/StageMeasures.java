package dev.journey.measure;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures every stage of a journey over the replays of many customers.
 *
 * <pre>{@code
 * StageMeasures measures = StageMeasures.of(shop, asOf);
 * engine.replay(log, asOf).forEach(measures::add);
 * measures.stages();
 * }</pre>
 *
 * <p>Gathered by one thread; the parts that several threads have gathered, each over customers of its own, are merged.
 */
public final class StageMeasures {

    private final Outcomes outcomes;
    private final Map<String, Gathered> stages = new LinkedHashMap<>();

    private StageMeasures(Journey journey, Instant asOf) {
        this.outcomes = Outcomes.of(journey, asOf);
        for (Stage stage : journey.stages()) {
            stages.put(stage.id(), new Gathered());
        }
    }

    /** Measures of a journey's stages as they stood at an instant, of no customer so far. */
    public static StageMeasures of(Journey journey, Instant asOf) {
        return new StageMeasures(journey, asOf);
    }

    /** Takes one customer in; each customer once. */
    public void add(Replay replay) {
        Set<String> reached = new HashSet<>();
        for (Visit visit : Visit.of(replay.effects())) {
            Gathered stage = stages.get(visit.stage());
            stage.add(visit, outcomes);
            if (reached.add(visit.stage())) {
                stage.reached++;
            }
        }
    }

    /** Takes in what was gathered of other customers in the same journey. */
    public void merge(StageMeasures other) {
        other.stages.forEach((id, gathered) -> stages.get(id).merge(gathered));
    }

    /** The measures, in the order of the stages. */
    public List<StageMeasure> stages() {
        return stages.entrySet().stream()
                .map(entry -> entry.getValue().measure(entry.getKey()))
                .toList();
    }

    /** What was gathered of one stage. */
    private static final class Gathered {

        private final long[] byOutcome = new long[Outcome.values().length];
        private final Durations ended = new Durations();
        private long reached;
        private long visits;
        private long staying;

        void add(Visit visit, Outcomes outcomes) {
            visits++;
            outcomes.outcome(visit).ifPresent(outcome -> byOutcome[outcome.ordinal()]++);
            visit.leftAt()
                    .ifPresentOrElse(left -> ended.add(Duration.between(visit.enteredAt(), left)), () -> staying++);
        }

        void merge(Gathered other) {
            for (Outcome outcome : Outcome.values()) {
                byOutcome[outcome.ordinal()] += other.byOutcome[outcome.ordinal()];
            }
            ended.merge(other.ended);
            reached += other.reached;
            visits += other.visits;
            staying += other.staying;
        }

        StageMeasure measure(String stage) {
            return new StageMeasure(
                    stage,
                    reached,
                    visits,
                    byOutcome[Outcome.CONVERTED.ordinal()],
                    byOutcome[Outcome.IN_PROGRESS.ordinal()],
                    byOutcome[Outcome.DROPPED.ordinal()],
                    staying,
                    ended.median());
        }
    }
}
