package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Metric;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be so of every entry of the playbook that comes with the library. */
class PlaybookDataTest {

    private static final int LONGEST = 140;

    private static final Set<Channel> WELL_KNOWN = Set.of(
            Channel.WEBSITE,
            Channel.SOCIAL_MEDIA,
            Channel.EMAIL,
            Channel.ADVERTISING,
            Channel.SALES,
            Channel.SUPPORT,
            Channel.PRODUCT,
            Channel.COMMUNITY,
            Channel.IN_STORE,
            Channel.SMS,
            Channel.PHONE,
            Channel.PRINT,
            Channel.WORD_OF_MOUTH);

    private final Playbook playbook = Playbook.standard();

    static Stream<String> stages() {
        return Playbook.standard().stages().stages().stream().map(Stage::id);
    }

    @Test
    void its_stages_are_those_that_the_stage_models_use() {
        assertThat(stages())
                .containsExactly(
                        "awareness", "consideration", "decision", "purchase", "post-purchase", "retention", "advocacy");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void every_stage_has_something_to_do_to_measure_and_to_meet_customers_at(String stage) {
        assertThat(playbook.tactics(stage)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(playbook.metrics(stage)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(playbook.touchpoints(stage)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void every_stage_has_a_tactic_that_costs_next_to_nothing_and_needs_no_professional(String stage) {
        assertThat(playbook.tactics(stage).upTo(Cost.LOW).withoutProfessionals())
                .isNotEmpty();
    }

    @Test
    void names_are_short_and_begin_like_a_sentence_without_ending_like_one() {
        assertThat(names())
                .allSatisfy(name -> assertThat(name)
                        .hasSizeBetween(4, LONGEST)
                        .matches("[A-Z].*[^.!?:,; ]")
                        .doesNotContain(". ", "  "));
    }

    @Test
    void other_texts_are_one_short_sentence() {
        assertThat(sentences())
                .allSatisfy(sentence -> assertThat(sentence)
                        .hasSizeBetween(20, LONGEST)
                        .matches("[A-Z].*\\.")
                        .doesNotContain(". ", "  "));
    }

    @Test
    void no_text_is_there_twice_within_its_kind() {
        assertThat(playbook.tactics().stream().map(tactic -> tactic.name().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(playbook.metrics().stream().map(metric -> metric.name().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(sentences()).doesNotHaveDuplicates();
    }

    @Test
    void every_channel_is_a_well_known_one() {
        assertThat(playbook.tactics().stream().flatMap(tactic -> tactic.channels().stream()))
                .isSubsetOf(WELL_KNOWN);
        assertThat(playbook.touchpoints())
                .allSatisfy(touchpoint -> assertThat(touchpoint.channel()).get().isIn(WELL_KNOWN));
    }

    @Test
    void every_well_known_channel_has_a_touchpoint() {
        assertThat(WELL_KNOWN)
                .allSatisfy(channel -> assertThat(playbook.touchpoints(channel)).isNotEmpty());
    }

    @Test
    void professionals_are_only_asked_for_where_there_is_a_budget() {
        assertThat(playbook.tactics().withProfessionals())
                .isNotEmpty()
                .allSatisfy(tactic -> assertThat(tactic.cost()).contains(Cost.HIGH));
    }

    @Test
    void every_metric_says_in_what_it_is_counted_and_which_way_is_better() {
        List<Metric> all = new ArrayList<>(playbook.metrics());
        playbook.touchpoints().forEach(touchpoint -> all.addAll(touchpoint.metrics()));
        assertThat(all).allSatisfy(metric -> {
            assertThat(metric.unit()).isPresent();
            assertThat(metric.better()).isPresent();
        });
    }

    @Test
    void every_touchpoint_says_what_customers_do_there_and_how_it_shows_that_it_works() {
        assertThat(playbook.touchpoints()).allSatisfy(touchpoint -> {
            assertThat(touchpoint.actions()).hasSize(1);
            assertThat(touchpoint.metrics())
                    .isNotEmpty()
                    .allSatisfy(metric -> assertThat(metric.id()).startsWith(touchpoint.id() + "-"));
        });
    }

    @Test
    void every_pain_point_is_of_a_known_kind() {
        assertThat(playbook.painPoints())
                .extracting(pain -> pain.kind().orElseThrow())
                .containsOnly("friction", "gap", "inconsistency", "habit");
    }

    @ParameterizedTest
    @CsvSource({
        "awareness-visitors, HIGHER",
        "purchase-cart-abandonment, LOWER",
        "retention-churn-rate, LOWER",
        "retention-repeat-purchases, HIGHER",
        "retention-referrals, HIGHER",
        "advocacy-mentions, HIGHER"
    })
    void metrics_go_the_way_that_their_sources_expect(String id, String better) {
        assertThat(playbook.metric(id).better()).get().hasToString(better);
    }

    @ParameterizedTest
    @MethodSource("dev.journey.template.StageModels#all")
    void all_of_it_fits_into_one_journey_whatever_the_stages(StageModel model) {
        Journey journey = wholeJourney(playbook.withStages(model));
        assertThat(journey.stages().stream().flatMap(stage -> stage.tactics().stream()))
                .containsExactlyInAnyOrderElementsOf(playbook.tactics());
        assertThat(journey.stages().stream().flatMap(stage -> stage.metrics().stream()))
                .containsExactlyInAnyOrderElementsOf(playbook.metrics());
        assertThat(journey.painPoints()).hasSameSizeAs(playbook.painPoints());
        assertThat(journey.touchpoints()).isEqualTo(playbook.touchpoints());
    }

    @Test
    void speaks_the_names_that_other_models_have() {
        assertThat(playbook.tactics("conversion")).containsExactlyElementsOf(playbook.tactics("purchase"));
        assertThat(playbook.tactics("experience")).containsExactlyElementsOf(playbook.tactics("post-purchase"));
        assertThat(playbook.withStages(StageModels.FIVE_STAGE_WITH_EXPERIENCE).metrics("experience"))
                .containsAll(playbook.metrics("post-purchase"))
                .containsAll(playbook.metrics("retention"))
                .doesNotContainAnyElementsOf(playbook.metrics("advocacy"));
        assertThat(playbook.withStages(StageModels.SIX_STAGE).expectations("decision"))
                .isEqualTo(playbook.expectations("decision"));
        assertThat(playbook.withStages(StageModels.SIX_STAGE_WITH_GROWTH).tactics("growth"))
                .isEmpty();
    }

    @Test
    void answers_the_questions_of_its_page() {
        Playbook five = playbook.withStages(StageModels.FIVE_STAGE);
        assertThat(five.tactics("retention").on(Channel.EMAIL).upTo(Cost.LOW).withoutProfessionals())
                .contains(five.tactic("post-purchase-thanks"), five.tactic("retention-win-back"))
                .doesNotContain(five.tactic("retention-loyalty-programme"));
        assertThat(five.metrics("conversion"))
                .contains(five.metric("purchase-cart-abandonment"), five.metric("decision-sales"));
        assertThat(five.touchpoint("checkout", "order_placed").events())
                .containsExactly(EventPattern.of("order_placed"));
    }

    private static Journey wholeJourney(Playbook playbook) {
        Journey.Builder journey = Journey.builder("whole");
        playbook.touchpoints().forEach(journey::touchpoint);
        playbook.painPoints().forEach(journey::painPoint);
        for (Stage stage : playbook.stages().stages()) {
            String id = stage.id();
            journey.stage(id, builder -> {
                playbook.tactics(id).forEach(builder::tactic);
                playbook.metrics(id).forEach(builder::metric);
                playbook.expectations(id).forEach(builder::expect);
                playbook.touchpoints(id).stream().map(Touchpoint::id).forEach(builder::touchpoint);
            });
        }
        return journey.build();
    }

    private List<String> names() {
        Stream<String> tactics =
                playbook.tactics().stream().map(tactic -> tactic.name().orElseThrow());
        Stream<String> metrics = Stream.concat(
                        playbook.metrics().stream(),
                        playbook.touchpoints().stream().flatMap(touchpoint -> touchpoint.metrics().stream()))
                .map(metric -> metric.name().orElseThrow());
        Stream<String> touchpoints = playbook.touchpoints().stream()
                .map(touchpoint -> touchpoint.name().orElseThrow());
        return Stream.of(tactics, metrics, touchpoints).flatMap(all -> all).toList();
    }

    private List<String> sentences() {
        Stream<String> expectations = stages().flatMap(stage -> playbook.expectations(stage).stream());
        Stream<String> pains =
                playbook.painPoints().stream().map(pain -> pain.description().orElseThrow());
        Stream<String> actions = playbook.touchpoints().stream().flatMap(touchpoint -> touchpoint.actions().stream());
        return Stream.of(expectations, pains, actions).flatMap(all -> all).toList();
    }
}
