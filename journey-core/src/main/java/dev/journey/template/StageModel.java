package dev.journey.template;

import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Problem;
import dev.journey.model.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The stages that a school of marketing divides a customer's way into, in order, before any journey is made of them.
 *
 * <p>{@link StageModels} has those in common use. A model of one's own is as good as they are:
 *
 * <pre>{@code
 * StageModel ours = StageModel.builder("our-stages", "Our stages")
 *         .stage("interest", stage -> stage.phase(Phase.PRE_PURCHASE))
 *         .stage("order", stage -> stage.phase(Phase.PURCHASE))
 *         .alias("purchase", "order")
 *         .build();
 * ours.mappingTo(StageModels.FIVE_STAGE).stages("order")   // [purchase]
 * }</pre>
 */
@Value.Immutable
public abstract sealed class StageModel permits ImmutableStageModel {

    StageModel() {}

    /** A builder for a model with this id, a slug, and what people call it; it needs a stage. */
    public static Builder builder(String id, String label) {
        return ImmutableStageModel.builder().id(id).label(label);
    }

    /** The id of the model. */
    public abstract String id();

    /** Which version of the model this is, from 1. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** What people call the model. */
    public abstract String label();

    /** The stages, in order; at least one, each with a phase. */
    public abstract List<Stage> stages();

    /** Names that other models have for stages of this one, each with the id of its stage; none is an id here. */
    public abstract Map<String, String> aliases();

    /** What the reader should know: where stages overlap, where the sources contradict one another or say nothing. */
    public abstract List<String> notes();

    /**
     * The stage with this id or alias.
     *
     * @throws UnknownStageException if there is none
     */
    public Stage stage(String name) {
        return findStage(name).orElseThrow(() -> new UnknownStageException(id(), name, allNames()));
    }

    /** The stage with this id or alias, if there is one. */
    public Optional<Stage> findStage(String name) {
        Objects.requireNonNull(name, "name");
        return stages().stream().filter(stage -> names(stage).contains(name)).findFirst();
    }

    /** Whether there is a stage with this id or alias. */
    public boolean hasStage(String name) {
        return findStage(name).isPresent();
    }

    /** The funnel: the stages up to the last one of the purchase phase; none where no stage is of that phase. */
    public List<Stage> funnel() {
        int length = 0;
        for (int i = 0; i < stages().size(); i++) {
            length = phase(stages().get(i)) == Phase.PURCHASE ? i + 1 : length;
        }
        return stages().subList(0, length);
    }

    /** What each stage of this model is in another one. */
    public StageMapping mappingTo(StageModel other) {
        return ImmutableStageMapping.of(this, other);
    }

    /** A builder for a journey with this id, a slug, that has these stages already. */
    public Journey.Builder journey(String id) {
        Journey.Builder journey = Journey.builder(id);
        stages().forEach(journey::stage);
        return journey;
    }

    /** The id of a stage and its aliases. */
    Set<String> names(Stage stage) {
        Stream<String> others = aliases().keySet().stream()
                .filter(alias -> stage.id().equals(aliases().get(alias)));
        return Stream.concat(Stream.of(stage.id()), others).collect(Collectors.toUnmodifiableSet());
    }

    static Phase phase(Stage stage) {
        return stage.phase().orElseThrow();
    }

    private List<String> allNames() {
        return Stream.concat(stages().stream().map(Stage::id), aliases().keySet().stream())
                .toList();
    }

    @Value.Check
    void check() {
        List<Problem> problems = new StageModelRules(this).problems();
        if (!problems.isEmpty()) {
            throw new InvalidStageModelException(id(), problems);
        }
    }

    /** Builds a stage model; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableStageModel.Builder {

        Builder() {}

        abstract Builder id(String id);

        abstract Builder label(String label);

        /** Which version of the model this is, from 1; 1 if not set. */
        public abstract Builder version(int version);

        /** The next stage, which must have a phase. */
        public abstract Builder stage(Stage stage);

        /** The next stage, with this id and what the consumer tells its builder, a phase among it. */
        public Builder stage(String id, Consumer<? super Stage.Builder> details) {
            Objects.requireNonNull(details, "details");
            Stage.Builder stage = Stage.builder(id);
            details.accept(stage);
            return stage(stage.build());
        }

        /** Another name, a slug, of the stage with this id; a name that was given before now belongs to this stage. */
        public abstract Builder alias(String alias, String stage);

        /** Something that the reader should know. */
        public abstract Builder note(String note);

        /**
         * The model.
         *
         * @throws InvalidStageModelException if it cannot be one: holds all that is wrong
         */
        public abstract StageModel build();
    }
}
