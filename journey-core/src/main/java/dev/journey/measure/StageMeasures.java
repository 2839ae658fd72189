package dev.journey.measure;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Journey journey;
    private final Instant asOf;
    private final Outcomes outcomes;
    private final Map<String, Gathered> stages = new LinkedHashMap<>();

    private StageMeasures(Journey journey, Instant asOf) {
        this.journey = Objects.requireNonNull(journey, "journey");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.outcomes = Outcomes.of(journey, asOf);
        for (Stage stage : journey.stages()) {
            stages.put(stage.id(), new Gathered());
        }
    }

    /** Measures of a journey's stages as they stood at an instant, of no customer so far. */
    public static StageMeasures of(Journey journey, Instant asOf) {
        return new StageMeasures(journey, asOf);
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        Objects.requireNonNull(replay, "replay");
        List<Visit> visits = Visit.of(replay.effects());
        replay.progress().ifPresent(progress -> checkJourney(progress, visits));
        if (!replay.asOf().equals(asOf)) {
            throw new IllegalArgumentException("replay of customer '" + replay.customer() + "' stood at "
                    + replay.asOf() + ", but the measures stand at " + asOf + "; take one instant for both");
        }
        Set<String> reached = new HashSet<>();
        for (Visit visit : visits) {
            Gathered stage = stages.get(visit.stage());
            stage.add(visit, outcomes);
            if (reached.add(visit.stage())) {
                stage.reached++;
            }
        }
    }

    private void checkJourney(Progress progress, List<Visit> visits) {
        String replayed = words(progress.version(), progress.journey());
        if (!replayed.equals(words(journey))
                || !visits.stream().map(Visit::stage).allMatch(stages::containsKey)) {
            throw new IllegalArgumentException("replay of customer '" + progress.customer() + "' is of " + replayed
                    + ", but the measures are of " + insteadOf(replayed));
        }
    }

    private String insteadOf(String other) {
        return other.equals(words(journey))
                ? "another definition under the same version; count the version up when a journey changes"
                : words(journey);
    }

    private static String words(Journey journey) {
        return words(journey.version(), journey.id());
    }

    private static String words(int version, String journey) {
        return "version " + version + " of journey '" + journey + "'";
    }

    /**
     * Takes in what was gathered of other customers in the same journey.
     *
     * @throws IllegalArgumentException if the other measures are of another journey, or stand at another instant
     */
    public void merge(StageMeasures other) {
        Objects.requireNonNull(other, "other");
        if (!other.journey.equals(journey)) {
            throw new IllegalArgumentException("measures of " + words(other.journey)
                    + " must not be merged into those of " + insteadOf(words(other.journey)));
        }
        if (!other.asOf.equals(asOf)) {
            throw new IllegalArgumentException("measures that stand at " + other.asOf
                    + " must not be merged into those that stand at " + asOf + "; take one instant for both");
        }
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
