package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageModelsTest {

    static List<StageModel> models() {
        return StageModels.all();
    }

    @ParameterizedTest
    @CsvSource({
        "six-stage, Awareness Consideration Decision Post-purchase Retention Advocacy",
        "six-stage-with-growth, Awareness Consideration Decision Post-purchase Retention Advocacy Growth",
        "four-stage, Awareness Consideration Purchase Post-purchase",
        "six-stage-with-purchase, Awareness Consideration Decision Purchase Retention Advocacy",
        "five-stage, Awareness Consideration Purchase Retention Advocacy",
        "five-stage-with-conversion, Awareness Consideration Conversion Retention Advocacy",
        "five-stage-with-experience, Awareness Consideration Purchase Experience Advocacy"
    })
    void have_the_stages_of_their_sources_in_order(String id, String names) {
        assertThat(StageModels.model(id).stages())
                .extracting(stage -> stage.name().orElseThrow())
                .containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "six-stage, awareness consideration decision",
        "six-stage-with-growth, awareness consideration decision",
        "four-stage, awareness consideration purchase",
        "six-stage-with-purchase, awareness consideration decision purchase",
        "five-stage, awareness consideration purchase",
        "five-stage-with-conversion, awareness consideration conversion",
        "five-stage-with-experience, awareness consideration purchase"
    })
    void have_a_funnel_that_ends_with_buying(String id, String stages) {
        assertThat(StageModels.model(id).funnel()).extracting(Stage::id).containsExactly(stages.split(" "));
    }

    @Test
    void are_seven_with_ids_of_their_own() {
        assertThat(StageModels.all())
                .extracting(StageModel::id)
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("models")
    void say_of_every_stage_who_is_in_it_and_what_for(StageModel model) {
        assertThat(model.stages()).allSatisfy(stage -> {
            assertThat(stage.definition()).get().asString().isNotBlank().endsWith(".");
            assertThat(stage.objective()).get().asString().isNotBlank().endsWith(".");
            assertThat(stage.id()).isEqualTo(stage.name().orElseThrow().toLowerCase(Locale.ROOT));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void never_go_back_to_an_earlier_phase(StageModel model) {
        List<Phase> phases = model.stages().stream().map(StageModel::phase).toList();
        assertThat(phases).isSortedAccordingTo(Comparator.naturalOrder()).contains(Phase.values());
    }

    @ParameterizedTest
    @MethodSource("models")
    void become_journeys(StageModel model) {
        Journey journey = model.journey("web-shop").build();
        assertThat(journey.stages()).isEqualTo(model.stages());
        assertThat(journey.start()).isEqualTo("awareness");
    }

    @Test
    void admit_that_growth_is_never_described() {
        assertThat(StageModels.SIX_STAGE_WITH_GROWTH.notes()).anyMatch(note -> note.startsWith("Growth is only named"));
        assertThat(StageModels.SIX_STAGE.hasStage("growth")).isFalse();
    }

    @Test
    void tell_where_stages_overlap() {
        assertThat(StageModels.SIX_STAGE.notes())
                .anyMatch(note -> note.startsWith("Decision overlaps with consideration"))
                .anyMatch(note -> note.startsWith("Post-purchase overlaps with retention"));
    }

    @Test
    void are_found_by_id() {
        assertThat(StageModels.findModel("five-stage")).containsSame(StageModels.FIVE_STAGE);
        assertThat(StageModels.hasModel("five-stage")).isTrue();
        assertThat(StageModels.findModel("seven-stage")).isEmpty();
        assertThat(StageModels.hasModel("seven-stage")).isFalse();
    }

    @Test
    void suggest_the_model_that_was_meant() {
        assertThatThrownBy(() -> StageModels.model("fife-stage"))
                .isInstanceOfSatisfying(
                        UnknownStageModelException.class,
                        unknown -> assertThat(unknown.id()).isEqualTo("fife-stage"))
                .hasMessage("there is no ready-made stage model 'fife-stage'; did you mean 'five-stage'?");
    }
}
