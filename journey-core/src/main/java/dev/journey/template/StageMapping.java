package dev.journey.template;

import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.template.StageMatch.Basis;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What each stage of one model is in another, so that the journeys of two teams can be compared.
 *
 * <p>A stage corresponds to all stages of the other model with which it shares a name, be it an id or an alias. Where
 * it shares none, it corresponds to all stages of its phase; where the other model has none of that phase, to all of
 * the nearest phase it has, of two equally near ones the earlier. So every stage corresponds to something.
 *
 * <pre>{@code
 * StageMapping mapping = StageModels.FIVE_STAGE.mappingTo(StageModels.SIX_STAGE);
 * mapping.stages("purchase")    // [decision]
 * mapping.stages("retention")   // [post-purchase, retention]
 * }</pre>
 *
 * <p>Exact matches are the same in both directions; those by phase need not be.
 */
@Value.Immutable
public abstract sealed class StageMapping permits ImmutableStageMapping {

    StageMapping() {}

    /** The model whose stages are looked up. */
    @Value.Parameter
    public abstract StageModel from();

    /** The model in which they are looked up. */
    @Value.Parameter
    public abstract StageModel to();

    /** All that corresponds, in the order of the one model's stages, then of the other's. */
    @Value.Derived
    public List<StageMatch> matches() {
        return from().stages().stream().flatMap(this::counterparts).toList();
    }

    /**
     * The ids of the stages to which the stage with this id or alias corresponds, in order; at least one.
     *
     * @throws UnknownStageException if the one model has no such stage
     */
    public List<String> stages(String name) {
        return matchesOf(name).map(StageMatch::to).toList();
    }

    /**
     * Whether the stage with this id or alias has a counterpart by name, not only by phase.
     *
     * @throws UnknownStageException if the one model has no such stage
     */
    public boolean isExact(String name) {
        return matchesOf(name).allMatch(StageMatch::isExact);
    }

    /** The models and what corresponds, such as {@code five-stage to six-stage: purchase -> decision (alias), ...}. */
    @Override
    public String toString() {
        String all = matches().stream().map(StageMatch::toString).collect(Collectors.joining(", "));
        return from().id() + " to " + to().id() + ": " + all;
    }

    private Stream<StageMatch> matchesOf(String name) {
        String id = from().stage(name).id();
        return matches().stream().filter(match -> match.from().equals(id));
    }

    private Stream<StageMatch> counterparts(Stage stage) {
        List<StageMatch> byName = to().stages().stream()
                .filter(other -> !Collections.disjoint(from().names(stage), to().names(other)))
                .map(other -> match(stage, other, stage.id().equals(other.id()) ? Basis.ID : Basis.ALIAS))
                .toList();
        return byName.isEmpty() ? byPhase(stage) : byName.stream();
    }

    private Stream<StageMatch> byPhase(Stage stage) {
        Phase own = StageModel.phase(stage);
        Phase nearest = to().stages().stream()
                .map(StageModel::phase)
                .min(Comparator.comparingInt((Phase phase) -> Math.abs(phase.ordinal() - own.ordinal()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return to().stages().stream()
                .filter(other -> StageModel.phase(other) == nearest)
                .map(other -> match(stage, other, nearest == own ? Basis.PHASE : Basis.NEAREST_PHASE));
    }

    private static StageMatch match(Stage stage, Stage other, Basis basis) {
        return new StageMatch(stage.id(), other.id(), basis);
    }
}
