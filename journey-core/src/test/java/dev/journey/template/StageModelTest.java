package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Phase;
import dev.journey.model.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageModelTest {

    private static StageModel.Builder model() {
        return StageModel.builder("our-stages", "Our stages");
    }

    private static Stage stage(String id, Phase phase) {
        return Stage.builder(id).phase(phase).build();
    }

    @Test
    void keeps_what_it_was_given() {
        StageModel model = model().version(2)
                .stage(stage("interest", Phase.PRE_PURCHASE))
                .stage("order", stage -> stage.phase(Phase.PURCHASE))
                .alias("purchase", "order")
                .note("made by the shop")
                .build();
        assertThat(model.id()).isEqualTo("our-stages");
        assertThat(model.version()).isEqualTo(2);
        assertThat(model.label()).isEqualTo("Our stages");
        assertThat(model.stages()).extracting(Stage::id).containsExactly("interest", "order");
        assertThat(model.aliases()).containsExactly(Map.entry("purchase", "order"));
        assertThat(model.notes()).containsExactly("made by the shop");
    }

    @Test
    void finds_a_stage_by_id_and_by_alias() {
        StageModel model = StageModels.FIVE_STAGE;
        assertThat(model.stage("conversion")).isSameAs(model.stage("purchase"));
        assertThat(model.hasStage("conversion")).isTrue();
        assertThat(model.findStage("growth")).isEmpty();
    }

    @Test
    void suggests_the_stage_that_was_meant() {
        assertThatThrownBy(() -> StageModels.FIVE_STAGE.stage("purchse"))
                .isInstanceOfSatisfying(
                        UnknownStageException.class,
                        unknown -> assertThat(unknown.name()).isEqualTo("purchse"))
                .hasMessage("stage model 'five-stage' has no stage 'purchse'; did you mean 'purchase'?");
    }

    @Test
    void has_no_funnel_without_a_stage_of_purchase() {
        assertThat(model().stage(stage("use", Phase.POST_PURCHASE)).build().funnel())
                .isEmpty();
    }

    @Test
    void has_a_funnel_up_to_the_last_stage_of_purchase() {
        StageModel model = model().stage(stage("try", Phase.PURCHASE))
                .stage(stage("use", Phase.POST_PURCHASE))
                .stage(stage("buy", Phase.PURCHASE))
                .stage(stage("return", Phase.POST_PURCHASE))
                .build();
        assertThat(model.funnel()).extracting(Stage::id).containsExactly("try", "use", "buy");
    }

    @Test
    void needs_a_stage() {
        assertProblems(model(), "NO_STAGE /stages: stage model 'our-stages' must have at least one stage");
    }

    @Test
    void names_all_problems_at_once() {
        assertProblems(
                StageModel.builder("Our stages", "")
                        .version(0)
                        .stage(stage("Interest", Phase.PRE_PURCHASE))
                        .stage(Stage.of("order"))
                        .stage(stage("order", Phase.PURCHASE))
                        .alias("purchase", "ordr")
                        .alias("order", "Interest")
                        .alias("2 b", "order"),
                "INVALID_ID /id: id of a stage model must be of small letters, digits and '-', not beginning with '-':"
                        + " 'Our stages'",
                "OUT_OF_RANGE /version: version of a stage model must be at least 1: 0",
                "INVALID_ID /stages/0/id: id of a stage must be of small letters, digits and '-', not beginning with"
                        + " '-': 'Interest'",
                "DUPLICATE_ID /stages/2/id: id of a stage must be there once: 'order'; give this one another id",
                "MISSING_KEY /stages/1/phase: stage 'order' must have a phase, by which it maps onto other models",
                "UNKNOWN_STAGE /aliases/purchase: alias 'purchase' stands for unknown stage 'ordr'; did you mean"
                        + " 'order'?",
                "DUPLICATE_ID /aliases/order: alias of stage 'Interest' must not be the id of a stage: 'order'",
                "INVALID_ID /aliases/2 b: alias of a stage must be of small letters, digits and '-', not beginning with"
                        + " '-': '2 b'");
    }

    @Test
    void states_the_number_of_problems_and_lists_them() {
        assertThatThrownBy(model().stage(Stage.of("a")).stage(Stage.of("b"))::build)
                .hasMessage("stage model 'our-stages' has 2 problems:\n"
                        + "  /stages/0/phase: stage 'a' must have a phase, by which it maps onto other models\n"
                        + "  /stages/1/phase: stage 'b' must have a phase, by which it maps onto other models");
    }

    private static void assertProblems(StageModel.Builder model, String... expected) {
        assertThatThrownBy(model::build).isInstanceOfSatisfying(InvalidStageModelException.class, invalid -> {
            assertThat(invalid.problems())
                    .extracting(problem -> problem.code() + " " + problem)
                    .containsExactly(expected);
        });
    }
}
