package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.template.StageMatch.Basis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageMappingTest {

    static Stream<StageMapping> allPairs() {
        return StageModels.all().stream()
                .flatMap(from -> StageModels.all().stream().map(from::mappingTo));
    }

    static List<StageModel> models() {
        return StageModels.all();
    }

    private static StageModel model(String stage, Phase phase) {
        return StageModel.builder("ours", "Ours")
                .stage(stage, builder -> builder.phase(phase))
                .build();
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void gives_every_stage_a_counterpart(StageMapping mapping) {
        assertThat(mapping.from().stages())
                .allSatisfy(stage ->
                        assertThat(mapping.stages(stage.id())).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void maps_an_id_to_itself_where_the_other_model_has_it(StageMapping mapping) {
        List<String> known = mapping.to().stages().stream().map(Stage::id).toList();
        assertThat(mapping.from().stages())
                .map(Stage::id)
                .filteredOn(known::contains)
                .allSatisfy(id -> {
                    assertThat(mapping.stages(id)).contains(id);
                    assertThat(mapping.isExact(id)).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void keeps_the_phase(StageMapping mapping) {
        assertThat(mapping.matches())
                .allSatisfy(
                        match -> assertThat(mapping.from().stage(match.from()).phase())
                                .isEqualTo(mapping.to().stage(match.to()).phase()));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void has_the_same_exact_matches_the_other_way_round(StageMapping mapping) {
        assertThat(mapping.to().mappingTo(mapping.from()).matches())
                .filteredOn(StageMatch::isExact)
                .map(match -> new StageMatch(match.to(), match.from(), match.basis()))
                .containsExactlyInAnyOrderElementsOf(
                        mapping.matches().stream().filter(StageMatch::isExact).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void of_a_model_to_itself_changes_nothing(StageModel model) {
        assertThat(model.mappingTo(model).matches())
                .isEqualTo(model.stages().stream()
                        .map(stage -> new StageMatch(stage.id(), stage.id(), Basis.ID))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "six-stage, five-stage, decision, purchase, true",
        "six-stage, five-stage-with-conversion, decision, conversion, true",
        "six-stage, six-stage-with-purchase, decision, decision purchase, true",
        "six-stage, five-stage-with-experience, post-purchase, experience, true",
        "six-stage, five-stage-with-experience, retention, experience, true",
        "six-stage, five-stage, post-purchase, retention, true",
        "six-stage, four-stage, retention, post-purchase, true",
        "six-stage, four-stage, advocacy, post-purchase, false",
        "five-stage, six-stage, retention, post-purchase retention, true",
        "five-stage-with-experience, six-stage, experience, post-purchase retention, true",
        "five-stage-with-experience, five-stage, experience, retention, true",
        "five-stage-with-conversion, six-stage-with-purchase, conversion, decision purchase, true",
        "six-stage-with-growth, six-stage, growth, post-purchase retention advocacy, false",
        "four-stage, five-stage, post-purchase, retention, true"
    })
    void knows_the_stages_that_go_by_other_names(String from, String to, String stage, String expected, boolean exact) {
        StageMapping mapping = StageModels.model(from).mappingTo(StageModels.model(to));
        assertThat(mapping.stages(stage)).containsExactly(expected.split(" "));
        assertThat(mapping.isExact(stage)).isEqualTo(exact);
    }

    @Test
    void takes_a_shared_alias_for_the_same_stage() {
        StageModel ours = StageModel.builder("ours", "Ours")
                .stage("order", stage -> stage.phase(Phase.PURCHASE))
                .alias("conversion", "order")
                .build();
        assertThat(ours.mappingTo(StageModels.FIVE_STAGE).matches())
                .containsExactly(new StageMatch("order", "purchase", Basis.ALIAS));
    }

    @Test
    void falls_back_on_the_phase() {
        assertThat(model("order", Phase.PURCHASE)
                        .mappingTo(StageModels.FIVE_STAGE)
                        .matches())
                .containsExactly(new StageMatch("order", "purchase", Basis.PHASE));
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_PURCHASE, POST_PURCHASE",
        "PURCHASE, PRE_PURCHASE",
        "PURCHASE, POST_PURCHASE",
        "POST_PURCHASE, PRE_PURCHASE"
    })
    void falls_back_on_the_nearest_phase(Phase from, Phase to) {
        assertThat(model("here", from).mappingTo(model("there", to)).matches())
                .containsExactly(new StageMatch("here", "there", Basis.NEAREST_PHASE));
    }

    @Test
    void takes_the_earlier_of_two_phases_equally_near() {
        StageModel withoutPurchase = StageModel.builder("ours", "Ours")
                .stage("use", stage -> stage.phase(Phase.POST_PURCHASE))
                .stage("look", stage -> stage.phase(Phase.PRE_PURCHASE))
                .build();
        assertThat(StageModels.FIVE_STAGE.mappingTo(withoutPurchase).stages("purchase"))
                .containsExactly("look");
    }

    @Test
    void takes_a_stage_by_its_alias() {
        StageMapping mapping = StageModels.FIVE_STAGE.mappingTo(StageModels.SIX_STAGE);
        assertThat(mapping.stages("conversion")).containsExactly("decision");
    }

    @Test
    void does_not_know_the_stages_of_other_models() {
        StageMapping mapping = StageModels.FIVE_STAGE.mappingTo(StageModels.SIX_STAGE_WITH_GROWTH);
        assertThatThrownBy(() -> mapping.stages("growth"))
                .isInstanceOf(UnknownStageException.class)
                .hasMessageStartingWith("stage model 'five-stage' has no stage 'growth'; known: awareness,");
    }

    @Test
    void reads_as_a_list() {
        assertThat(model("order", Phase.PURCHASE).mappingTo(StageModels.SIX_STAGE))
                .hasToString("ours to six-stage: order -> decision (phase)");
    }

    @Test
    void is_equal_to_another_between_the_same_models() {
        StageMapping mapping = StageModels.FIVE_STAGE.mappingTo(StageModels.SIX_STAGE);
        assertThat(mapping)
                .isEqualTo(StageModels.FIVE_STAGE.mappingTo(StageModels.SIX_STAGE))
                .isNotEqualTo(StageModels.SIX_STAGE.mappingTo(StageModels.FIVE_STAGE));
    }
}
