package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Measures every stage of a journey over the replays of many customers.
 *
 * <pre>{@code
 * StageMeasures measures = StageMeasures.of(shop, asOf);
 * engine.replay(log, asOf).forEach(measures::add);
 * measures.stages();
 * }</pre>
 */
public final class StageMeasures implements Measures<StageMeasures> {

    private final Basis basis;
    private final Outcomes outcomes;
    private final Map<String, GatheredStage> stages = new LinkedHashMap<>();

    private StageMeasures(Basis basis) {
        this.basis = basis;
        this.outcomes = Outcomes.of(basis.journey(), basis.asOf());
        for (Stage stage : basis.journey().stages()) {
            stages.put(stage.id(), new GatheredStage());
        }
    }

    /** Measures of a journey's stages as they stood at an instant, of no customer so far. */
    public static StageMeasures of(Journey journey, Instant asOf) {
        return new StageMeasures(new Basis(journey, asOf));
    }

    /**
     * Measures of a journey's stages that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version, or a length of time is negative or
     *     longer than the time that journeys know
     * @throws dev.journey.model.UnknownIdException if they name a stage that the journey does not have
     */
    public static StageMeasures of(Journey journey, GatheredStages gathered) {
        StageMeasures measures = of(journey, gathered.asOf());
        measures.basis.checkSame(gathered);
        gathered.stages().forEach(measures::add);
        return measures;
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredStages)} makes it measures again. */
    public GatheredStages gathered() {
        Journey journey = basis.journey();
        return new GatheredStages(journey.id(), journey.version(), basis.asOf(), visited());
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        basis.visits(replay).stream()
                .collect(Collectors.groupingBy(Visit::stage))
                .forEach((stage, visits) -> gathered(stage).add(visits, outcomes, basis.asOf()));
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(replay);
    }

    @Override
    public void merge(StageMeasures other) {
        Objects.requireNonNull(other, "other");
        basis.checkSame(other.basis);
        other.stages.forEach((id, gathered) -> gathered(id).merge(gathered));
    }

    /**
     * Takes in what was gathered elsewhere of a stage.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have it
     */
    void add(GatheredMeasures.OfStage stage) {
        basis.journey().stage(stage.stage());
        gathered(stage.stage()).add(stage);
    }

    private GatheredStage gathered(String stage) {
        return Objects.requireNonNull(stages.get(stage), stage);
    }

    /** What was gathered of the stages that were reached, in their order. */
    List<GatheredMeasures.OfStage> visited() {
        return stages.entrySet().stream()
                .map(entry -> entry.getValue().gathered(entry.getKey()))
                .filter(stage -> stage.reached() > 0)
                .toList();
    }

    /** The measures, in the order of the stages. */
    public List<StageMeasure> stages() {
        return stages.entrySet().stream()
                .map(entry -> entry.getValue().measure(entry.getKey()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageMeasures measures
                && basis.equals(measures.basis)
                && stages.equals(measures.stages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, stages);
    }
}
