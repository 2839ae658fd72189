package dev.journey.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.event.Channel;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.UnknownIdException;
import dev.journey.template.StageModel;
import dev.journey.template.StageModels;
import dev.journey.template.UnknownStageException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelViewTest {

    private static final Journey SHOP = Journey.builder("shop")
            .stage("awareness", stage -> stage.phase(Phase.PRE_PURCHASE).touchpoint("home", Channel.WEBSITE, "viewed"))
            .stage("purchase")
            .stage("delight", stage -> stage.phase(Phase.POST_PURCHASE))
            .stage("lapsed", stage -> stage.ends(Ending.LAPSE))
            .build();

    static Stream<Arguments> allPairs() {
        return StageModels.all().stream()
                .flatMap(from -> StageModels.all().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void a_stage_is_the_one_of_the_model_that_has_its_id() {
        assertThat(ModelView.of(SHOP, StageModels.SIX_STAGE).stages("awareness"))
                .containsExactly("awareness");
    }

    @Test
    void a_stage_is_the_one_of_the_model_that_has_its_id_for_an_alias_even_without_a_phase() {
        assertThat(ModelView.of(SHOP, StageModels.SIX_STAGE).stages("purchase")).containsExactly("decision");
    }

    @Test
    void a_stage_whose_name_is_unknown_is_all_stages_of_its_phase() {
        assertThat(ModelView.of(SHOP, StageModels.FIVE_STAGE).stages("delight"))
                .containsExactly("retention", "advocacy");
    }

    @Test
    void a_stage_of_a_phase_that_the_model_lacks_is_what_is_nearest() {
        StageModel sales = StageModel.builder("sales", "Sales")
                .stage("lead", stage -> stage.phase(Phase.PRE_PURCHASE))
                .stage("deal", stage -> stage.phase(Phase.PURCHASE))
                .build();

        assertThat(ModelView.of(SHOP, sales).stages("delight")).containsExactly("deal");
    }

    @Test
    void a_stage_with_neither_is_told_as_unmapped() {
        ModelView view = ModelView.of(SHOP, StageModels.FIVE_STAGE);

        assertThat(view.unmapped()).containsExactly("lapsed");
        assertThat(view.stages("lapsed")).isEmpty();
        assertThat(view)
                .hasToString("shop to five-stage: awareness -> awareness (id), purchase -> purchase (id), "
                        + "delight -> retention (phase), delight -> advocacy (phase); unmapped: lapsed");
    }

    @Test
    void every_stage_of_the_model_is_one_of_the_journey_the_other_way_round() {
        ModelView view = ModelView.of(SHOP, StageModels.FIVE_STAGE);

        assertThat(view.stagesOfJourney("consideration")).containsExactly("awareness");
        assertThat(view.stagesOfJourney("conversion")).containsExactly("purchase");
        assertThat(view.stagesOfJourney("retention")).containsExactly("delight");
        assertThat(StageModels.FIVE_STAGE.stages())
                .map(Stage::id)
                .allSatisfy(id -> assertThat(view.stagesOfJourney(id)).isNotEmpty());
    }

    @Test
    void a_journey_is_a_model_of_its_mapped_stages() {
        StageModel own = ModelView.of(SHOP, StageModels.FIVE_STAGE).asModel().orElseThrow();

        assertThat(own.stages())
                .map(stage -> stage.id() + " " + stage.phase().orElseThrow().key())
                .containsExactly("awareness pre-purchase", "purchase purchase", "delight post-purchase");
    }

    @Test
    void nothing_corresponds_where_no_stage_has_a_known_id_or_a_phase() {
        Journey odd = Journey.builder("odd").stage("x").stage("y").build();
        ModelView view = ModelView.of(odd, StageModels.FOUR_STAGE);

        assertThat(view.asModel()).isEmpty();
        assertThat(view.matches()).isEmpty();
        assertThat(view.stagesOfJourney("awareness")).isEmpty();
        assertThat(view).hasToString("odd to four-stage: nothing; unmapped: x, y");
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void a_journey_made_of_a_model_maps_as_the_model_does(StageModel from, StageModel to) {
        ModelView view = ModelView.of(from.journey("shop").build(), to);

        assertThat(view.unmapped()).isEmpty();
        for (Stage stage : from.stages()) {
            boolean bothKnowIt = to.hasStage(stage.id());
            List<String> expected = bothKnowIt
                    ? List.of(to.stage(stage.id()).id())
                    : to.stages().stream()
                            .filter(other -> other.phase().equals(stage.phase()))
                            .map(Stage::id)
                            .toList();
            assertThat(view.stages(stage.id())).isEqualTo(expected);
        }
    }

    @Test
    void unknown_stages_are_told_with_a_suggestion() {
        ModelView view = ModelView.of(SHOP, StageModels.FIVE_STAGE);

        assertThatThrownBy(() -> view.stages("purchse"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("did you mean 'purchase'?");
        assertThatThrownBy(() -> view.stagesOfJourney("advocate"))
                .isInstanceOf(UnknownStageException.class)
                .hasMessageContaining("did you mean 'advocacy'?");
    }
}
