package dev.journey.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The stage models in common use, as ready-made data.
 *
 * <p>They contradict one another, and some contradict themselves; what there is to know stands in the
 * {@link StageModel#notes() notes} of each.
 *
 * <pre>{@code
 * StageModels.SIX_STAGE.journey("web-shop")
 *         .transition("awareness", "consideration", occurred("product_viewed").atLeast(3))
 *         .build()
 * }</pre>
 */
public final class StageModels {

    /** Awareness, consideration, decision, post-purchase, retention, advocacy. */
    public static final StageModel SIX_STAGE = SixStage.model();

    /** The six stages, and growth. */
    public static final StageModel SIX_STAGE_WITH_GROWTH = SixStage.withGrowth();

    /** Awareness, consideration, purchase, post-purchase. */
    public static final StageModel FOUR_STAGE = FourStage.model();

    /** Awareness, consideration, decision, purchase, retention, advocacy. */
    public static final StageModel SIX_STAGE_WITH_PURCHASE = SixStageWithPurchase.model();

    /** Awareness, consideration, purchase, retention, advocacy. */
    public static final StageModel FIVE_STAGE = FiveStage.model();

    /** Awareness, consideration, conversion, retention, advocacy. */
    public static final StageModel FIVE_STAGE_WITH_CONVERSION = FiveStageWithConversion.model();

    /** Awareness, consideration, purchase, experience, advocacy. */
    public static final StageModel FIVE_STAGE_WITH_EXPERIENCE = FiveStageWithExperience.model();

    private static final List<StageModel> ALL = List.of(
            SIX_STAGE,
            SIX_STAGE_WITH_GROWTH,
            FOUR_STAGE,
            SIX_STAGE_WITH_PURCHASE,
            FIVE_STAGE,
            FIVE_STAGE_WITH_CONVERSION,
            FIVE_STAGE_WITH_EXPERIENCE);

    private StageModels() {}

    /** All of them. */
    public static List<StageModel> all() {
        return ALL;
    }

    /**
     * The model with this id, such as {@code six-stage}.
     *
     * @throws UnknownStageModelException if there is none
     */
    public static StageModel model(String id) {
        return findModel(id)
                .orElseThrow(() -> new UnknownStageModelException(
                        id, ALL.stream().map(StageModel::id).toList()));
    }

    /** The model with this id, if there is one. */
    public static Optional<StageModel> findModel(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** Whether there is a model with this id. */
    public static boolean hasModel(String id) {
        return findModel(id).isPresent();
    }
}
