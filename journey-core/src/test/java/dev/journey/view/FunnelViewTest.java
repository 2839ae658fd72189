package dev.journey.view;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.template.StageModel;
import dev.journey.template.StageModels;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelViewTest {

    private static final Consumer<Stage.Builder> PURCHASE = stage -> stage.phase(Phase.PURCHASE);
    private static final Consumer<Stage.Builder> GOAL = stage -> stage.ends(Ending.GOAL);

    static List<StageModel> models() {
        return StageModels.all();
    }

    private static Consumer<Stage.Builder> converts(String event, String kind) {
        return stage -> stage.conversion(Conversion.of(event).withKind(kind));
    }

    private static List<String> funnel(Journey.Builder journey) {
        return FunnelView.of(journey.build()).stageIds();
    }

    @Test
    void ends_with_the_last_stage_of_the_purchase() {
        Journey.Builder journey = Journey.builder("shop")
                .stage("awareness", stage -> stage.phase(Phase.PRE_PURCHASE))
                .stage("decision", PURCHASE)
                .stage("order", PURCHASE)
                .stage("retention", stage -> stage.phase(Phase.POST_PURCHASE));

        assertThat(funnel(journey)).containsExactly("awareness", "decision", "order");
    }

    @ParameterizedTest
    @MethodSource("models")
    void is_the_funnel_of_the_model_that_the_journey_has_its_stages_from(StageModel model) {
        Journey journey = model.journey("shop").build();

        assertThat(FunnelView.of(journey).stages()).isEqualTo(model.funnel());
    }

    @Test
    void ends_with_the_first_purchase_where_no_stage_is_of_that_phase() {
        Journey.Builder journey = Journey.builder("shop")
                .stage("lead", converts("signed_up", "sign-up"))
                .stage("order", converts("ordered", "purchase"))
                .stage("reorder", converts("ordered", "purchase"))
                .stage("fan", GOAL);

        assertThat(funnel(journey)).containsExactly("lead", "order");
    }

    @Test
    void ends_with_the_first_goal_where_nothing_is_a_purchase() {
        Journey.Builder journey = Journey.builder("shop")
                .stage("lead", converts("signed_up", "sign-up"))
                .stage("lapsed", stage -> stage.ends(Ending.LAPSE))
                .stage("member", GOAL)
                .stage("patron", GOAL);

        assertThat(funnel(journey)).containsExactly("lead", "member");
    }

    @Test
    void goes_by_the_goal_too_where_phases_are_known_but_none_is_the_purchase() {
        Journey.Builder journey = Journey.builder("shop")
                .stage("lead", stage -> stage.phase(Phase.PRE_PURCHASE))
                .stage("member", GOAL);

        assertThat(funnel(journey)).containsExactly("lead", "member");
    }

    @Test
    void is_empty_where_nothing_says_what_the_journey_is_for() {
        Journey journey = Journey.builder("shop").stage("one").stage("two").build();

        assertThat(FunnelView.of(journey).isEmpty()).isTrue();
        assertThat(FunnelView.of(journey)).hasToString("no funnel");
    }

    @Test
    void leaves_out_stages_from_which_nobody_goes_on() {
        Journey.Builder journey = Journey.builder("shop")
                .stage("awareness")
                .stage("left", stage -> stage.phase(Phase.PRE_PURCHASE).ends(Ending.EXIT))
                .stage("order", PURCHASE)
                .stage("given-up", stage -> stage.phase(Phase.PURCHASE).ends(Ending.LAPSE));

        assertThat(funnel(journey)).containsExactly("awareness", "order");
    }

    @Test
    void knows_what_leads_on_from_each_stage_in_the_order_of_trying() {
        Journey journey = Journey.builder("shop")
                .stage("awareness")
                .stage("trial")
                .stage("order", PURCHASE)
                .stage("fan")
                .transition("awareness", "trial", occurred("tried"))
                .transition("trial", "awareness", occurred("gave_back"))
                .transition("order", "fan", occurred("rated"))
                .transition("trial", "order", occurred("ordered"))
                .transition(Transition.builder("order")
                        .id("any-order")
                        .fromAny()
                        .priority(1)
                        .when(occurred("invoice"))
                        .build())
                .build();

        assertThat(FunnelView.of(journey).steps())
                .map(FunnelStep::toString)
                .containsExactly("awareness: any-order, awareness-trial", "trial: any-order, trial-order", "order");
    }

    @Test
    void gives_the_patterns_of_a_funnel_over_events() {
        Journey journey = Journey.builder("shop")
                .stage("awareness", converts("viewed", "view"))
                .stage("trial")
                .stage("order", converts("ordered", "purchase"))
                .build();
        FunnelView view = FunnelView.of(journey);
        Funnel funnel = Funnel.of(journey, view.conversions(), Length.parse("P1D"));
        EventLog log = EventLog.builder()
                .add("anna", Event.of("viewed", Instant.parse("2026-01-01T09:00:00Z")))
                .add("anna", Event.of("ordered", Instant.parse("2026-01-01T10:00:00Z")))
                .add("ben", Event.of("viewed", Instant.parse("2026-01-01T09:00:00Z")))
                .build();

        assertThat(view.conversions()).containsExactly(EventPattern.of("viewed"), EventPattern.of("ordered"));
        assertThat(view.stagesWithoutConversion()).containsExactly("trial");
        assertThat(funnel.count(log.histories(), FunnelOrder.ANY_START)).containsExactly(2L, 1L);
    }
}
