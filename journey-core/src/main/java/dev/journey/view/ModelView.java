package dev.journey.view;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.UnknownIdException;
import dev.journey.template.StageMapping;
import dev.journey.template.StageMatch;
import dev.journey.template.StageModel;
import dev.journey.template.UnknownStageException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A journey in the words of a stage model, so that the journeys of teams that think in other stages can be compared.
 *
 * <p>A stage corresponds to the stage of the model that has its id for an id or an alias; else, by its phase, as a
 * {@link StageMapping} says. A stage whose id the model does not know and that has no phase is unmapped. A stage that
 * has no phase, but an id that the model knows, is taken to be of the phase that the model gives it.
 *
 * <pre>{@code
 * ModelView view = ModelView.of(shop, StageModels.SIX_STAGE);
 * view.stages("purchase");             // [decision]
 * view.stagesOfJourney("retention");   // [customer]
 * view.unmapped();                     // [lapsed]
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ModelView permits ImmutableModelView {

    ModelView() {}

    /** The journey in the words of the model. */
    public static ModelView of(Journey journey, StageModel model) {
        return ImmutableModelView.of(journey, model);
    }

    /** The journey that is looked at. */
    @Value.Parameter
    public abstract Journey journey();

    /** The model in whose words it is told. */
    @Value.Parameter
    public abstract StageModel model();

    /** The mapped stages of the journey as a model of their own; empty where no stage is mapped. */
    @Value.Derived
    public Optional<StageModel> asModel() {
        List<Stage> stages = journey().stages().stream()
                .flatMap(stage -> outline(stage).stream())
                .toList();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        StageModel.Builder own = StageModel.builder(
                journey().id(), journey().name().orElse(journey().id()));
        stages.forEach(own::stage);
        return Optional.of(own.build());
    }

    /** All that corresponds, in the order of the journey's stages, then of the model's. */
    @Value.Derived
    public List<StageMatch> matches() {
        return asModel().map(own -> own.mappingTo(model()).matches()).orElse(List.of());
    }

    /** All that corresponds the other way round, in the order of the model's stages, then of the journey's. */
    @Value.Derived
    public List<StageMatch> matchesFromModel() {
        return asModel().map(own -> model().mappingTo(own).matches()).orElse(List.of());
    }

    /**
     * The ids of the model's stages that a stage of the journey corresponds to, in order; none where it is unmapped.
     *
     * @throws UnknownIdException if the journey has no such stage
     */
    public List<String> stages(String stageOfJourney) {
        return targets(matches(), journey().stage(stageOfJourney).id());
    }

    /**
     * The ids of the journey's stages that the model's stage with this id or alias corresponds to, in order; none only
     * where no stage of the journey is mapped.
     *
     * @throws UnknownStageException if the model has no such stage
     */
    public List<String> stagesOfJourney(String stageOfModel) {
        return targets(matchesFromModel(), model().stage(stageOfModel).id());
    }

    /** The ids of the journey's stages that have no phase, and of which the model does not know the id. */
    public List<String> unmapped() {
        return journey().stages().stream()
                .filter(stage -> outline(stage).isEmpty())
                .map(Stage::id)
                .toList();
    }

    /** What corresponds, such as {@code web-shop to six-stage: purchase -> decision (alias); unmapped: lapsed}. */
    @Override
    public String toString() {
        String all = matches().stream().map(StageMatch::toString).collect(Collectors.joining(", "));
        String rest = unmapped().isEmpty() ? "" : "; unmapped: " + String.join(", ", unmapped());
        return journey().id() + " to " + model().id() + ": " + (all.isEmpty() ? "nothing" : all) + rest;
    }

    private static List<String> targets(List<StageMatch> matches, String from) {
        return matches.stream()
                .filter(match -> match.from().equals(from))
                .map(StageMatch::to)
                .toList();
    }

    /** What a mapping needs of a stage: its id and a phase. A stage model knows no touchpoints, teams or metrics. */
    private Optional<Stage> outline(Stage stage) {
        return stage.phase()
                .or(() -> model().findStage(stage.id()).flatMap(Stage::phase))
                .map(phase -> {
                    Stage.Builder outline = Stage.builder(stage.id()).phase(phase);
                    stage.name().ifPresent(outline::name);
                    return outline.build();
                });
    }
}
