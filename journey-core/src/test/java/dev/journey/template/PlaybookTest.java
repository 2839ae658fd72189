package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Phase;
import dev.journey.plan.PainPoint;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a playbook is searched, on a small one in which every answer can be seen. */
class PlaybookTest {

    private static final String TEXT = """
        touchpoint: shop
        name: Shop
        channel: in-store
        stages: buying, staying
        action: Looks around.

        metric: shop-sales
        touchpoint: shop
        name: Sales
        unit: sales
        better: higher

        touchpoint: letter
        name: Letter
        channel: print
        stages: staying
        action: Reads it.

        pain-point: noise
        kind: friction
        description: It is loud everywhere.

        stage: buying
        name: Buying
        phase: purchase
        aliases: ordering, conversion

        tactic: buying-smile
        name: Smile
        cost: free
        channels: in-store, phone

        tactic: buying-band
        name: Have a band play
        cost: high
        professional: yes
        channels: in-store

        metric: buying-sales
        name: Sales
        unit: sales
        better: higher
        source: till

        expectation: buying-questions
        text: They ask.

        pain-point: queue
        kind: friction
        description: The queue is long.

        stage: staying
        name: Staying
        phase: post-purchase

        tactic: staying-card
        name: Send a card
        cost: low
        professional: no
        channels: print
        """;

    private static final StageModel ONE_STAGE = StageModel.builder("one", "One stage")
            .stage("trade", stage -> stage.phase(Phase.PURCHASE))
            .alias("buying", "trade")
            .alias("staying", "trade")
            .build();

    private static final StageModel TWO_WAYS_TO_BUY = StageModel.builder("two", "Two ways to buy")
            .stage("online", stage -> stage.phase(Phase.PURCHASE))
            .stage("offline", stage -> stage.phase(Phase.PURCHASE))
            .stage("after", stage -> stage.phase(Phase.POST_PURCHASE))
            .build();

    private final Playbook playbook = Playbook.of(PlaybookReader.read(TEXT));

    @Test
    void finds_tactics_by_stage_in_the_order_of_the_file() {
        assertThat(playbook.tactics().list())
                .extracting(Tactic::id)
                .containsExactly("buying-smile", "buying-band", "staying-card");
        assertThat(playbook.tactics("buying")).hasToString("[buying-smile, buying-band]");
    }

    @Test
    void finds_tactics_by_channel() {
        assertThat(playbook.tactics().on(Channel.IN_STORE)).hasToString("[buying-smile, buying-band]");
        assertThat(playbook.tactics().on(Channel.PHONE)).hasToString("[buying-smile]");
        assertThat(playbook.tactics().on(Channel.EMAIL)).isEmpty();
    }

    @Test
    void finds_tactics_by_cost() {
        assertThat(playbook.tactics().costing(Cost.LOW)).hasToString("[staying-card]");
        assertThat(playbook.tactics().upTo(Cost.LOW)).hasToString("[buying-smile, staying-card]");
        assertThat(playbook.tactics().upTo(Cost.FREE)).hasToString("[buying-smile]");
        assertThat(playbook.tactics().upTo(Cost.HIGH)).hasSize(3);
    }

    @Test
    void finds_tactics_by_who_has_to_be_paid() {
        assertThat(playbook.tactics().withProfessionals()).hasToString("[buying-band]");
        assertThat(playbook.tactics().withoutProfessionals()).hasToString("[buying-smile, staying-card]");
    }

    @Test
    void narrows_tactics_word_by_word_and_in_any_order() {
        assertThat(playbook.tactics().in("buying").on(Channel.IN_STORE).upTo(Cost.LOW))
                .containsExactlyElementsOf(
                        playbook.tactics().upTo(Cost.LOW).on(Channel.IN_STORE).in("buying"))
                .containsExactly(playbook.tactic("buying-smile"));
    }

    @Test
    void gives_the_whole_tactic() {
        assertThat(playbook.tactic("buying-band"))
                .isEqualTo(Tactic.builder("buying-band")
                        .name("Have a band play")
                        .cost(Cost.HIGH)
                        .professional(true)
                        .channel(Channel.IN_STORE)
                        .build());
    }

    @Test
    void finds_the_metrics_of_a_stage_without_those_of_touchpoints() {
        assertThat(playbook.metrics("buying")).containsExactly(playbook.metric("buying-sales"));
        assertThat(playbook.metrics("staying")).isEmpty();
        assertThat(playbook.metrics()).extracting(Metric::id).containsExactly("buying-sales");
    }

    @Test
    void finds_what_to_expect() {
        assertThat(playbook.expectations("buying")).containsExactly("They ask.");
        assertThat(playbook.expectations("staying")).isEmpty();
    }

    @Test
    void keeps_pain_points_of_every_stage_apart_from_those_of_one() {
        assertThat(playbook.painPoints()).extracting(PainPoint::id).containsExactly("noise", "queue");
        assertThat(playbook.painPoints().get(0).stage()).isEmpty();
        assertThat(playbook.painPoints("buying"))
                .containsExactly(PainPoint.builder("queue")
                        .stage("buying")
                        .kind("friction")
                        .description("The queue is long.")
                        .build());
    }

    @Test
    void finds_touchpoints_by_channel_and_by_stage() {
        assertThat(playbook.touchpoints()).extracting(Touchpoint::id).containsExactly("shop", "letter");
        assertThat(playbook.touchpoints(Channel.PRINT))
                .extracting(Touchpoint::id)
                .containsExactly("letter");
        assertThat(playbook.touchpoints("buying")).extracting(Touchpoint::id).containsExactly("shop");
        assertThat(playbook.touchpoints("staying")).extracting(Touchpoint::id).containsExactly("shop", "letter");
    }

    @Test
    void gives_a_touchpoint_the_events_in_which_it_is_seen() {
        Touchpoint shop = playbook.touchpoint("shop", "came_in", "bought");
        assertThat(shop.events()).containsExactly(EventPattern.of("came_in"), EventPattern.of("bought"));
        assertThat(playbook.touchpoint("shop")).isEqualTo(playbook.touchpoints().get(0));
        assertThat(shop.metrics()).extracting(Metric::id).containsExactly("shop-sales");
    }

    @Test
    void knows_its_stages_by_their_aliases() {
        assertThat(playbook.tactics("ordering")).hasToString("[buying-smile, buying-band]");
        assertThat(playbook.painPoints("conversion"))
                .extracting(PainPoint::stage)
                .containsExactly(Optional.of("buying"));
    }

    @Test
    void gathers_in_one_stage_what_a_model_does_not_divide() {
        Playbook one = playbook.withStages(ONE_STAGE);
        assertThat(one.tactics("trade")).hasToString("[buying-smile, buying-band, staying-card]");
        assertThat(one.tactics("staying")).hasSize(3);
        assertThat(one.painPoints("trade")).extracting(PainPoint::stage).containsExactly(Optional.of("trade"));
        assertThat(one.painPoints())
                .extracting(PainPoint::stage)
                .containsExactly(Optional.empty(), Optional.of("trade"));
        assertThat(one.touchpoints("trade")).hasSize(2);
    }

    @Test
    void repeats_in_each_part_what_a_model_divides() {
        Playbook two = playbook.withStages(TWO_WAYS_TO_BUY);
        assertThat(two.tactics("online")).hasToString("[buying-smile, buying-band]");
        assertThat(two.tactics("offline")).hasToString("[buying-smile, buying-band]");
        assertThat(two.tactics("after")).hasToString("[staying-card]");
        assertThat(two.painPoints("offline")).extracting(PainPoint::stage).containsExactly(Optional.of("offline"));
    }

    @Test
    void loses_nothing_on_the_way_through_another_model() {
        Playbook back = playbook.withStages(ONE_STAGE).withStages(playbook.stages());
        assertThat(back.tactics("staying")).hasToString("[staying-card]");
        assertThat(back.stages()).isEqualTo(playbook.stages());
    }

    @Test
    void suggests_what_was_meant() {
        assertThatThrownBy(() -> playbook.tactics("stayin"))
                .isInstanceOf(UnknownStageException.class)
                .hasMessage("stage model 'playbook' has no stage 'stayin'; did you mean 'staying'?");
        assertThatThrownBy(() -> playbook.tactic("buying-smlie"))
                .isInstanceOfSatisfying(
                        UnknownPlaybookEntryException.class,
                        unknown -> assertThat(unknown.id()).isEqualTo("buying-smlie"))
                .hasMessage("playbook has no tactic 'buying-smlie'; did you mean 'buying-smile'?");
        assertThatThrownBy(() -> playbook.metric("shop-sales"))
                .hasMessage("playbook has no metric 'shop-sales'; known: buying-sales");
        assertThatThrownBy(() -> playbook.touchpoint("shpo", "came_in"))
                .hasMessage("playbook has no touchpoint 'shpo'; did you mean 'shop'?");
    }
}
