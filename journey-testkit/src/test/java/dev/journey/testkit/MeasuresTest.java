package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import dev.journey.measure.Breakdown;
import dev.journey.measure.FunnelMeasure;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.FunnelStepMeasure;
import dev.journey.measure.Grouping;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.LastActions;
import dev.journey.measure.MoveMeasure;
import dev.journey.measure.Paths;
import dev.journey.measure.StageMeasure;
import dev.journey.measure.StuckCustomers;
import dev.journey.run.Effect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be so of measures, whatever the journey and whatever its customers do. */
class MeasuresTest {

    @Test
    void outcomes_add_up_to_the_visits_of_stages_that_do_not_end() {
        for (Crowd crowd : Crowd.ALL) {
            for (StageMeasure stage : crowd.measure().stages()) {
                boolean ends = crowd.journey.stage(stage.stage()).isTerminal();
                assertThat(stage.converted() + stage.inProgress() + stage.dropped())
                        .as("%s", crowd)
                        .isEqualTo(ends ? 0 : stage.visits());
                assertThat(stage.time().map(time -> time.count()).orElse(0L) + stage.staying())
                        .isEqualTo(stage.visits());
                assertThat(stage.timeSoFar().map(time -> time.count()).orElse(0L))
                        .isEqualTo(stage.staying());
                assertThat(stage.convertedCustomers())
                        .isLessThanOrEqualTo(Math.min(stage.reached(), stage.converted()));
            }
        }
    }

    @Test
    void visits_come_from_moves_and_entries_and_end_with_moves_and_starts_anew() {
        long visits = 0;
        for (Crowd crowd : Crowd.ALL) {
            JourneyMeasure measure = crowd.measure();
            long entries = crowd.effects(Effect.Entered.class);
            for (StageMeasure stage : measure.stages()) {
                long in = sum(measure.moves(), move -> move.to().equals(stage.stage()) ? move.moves() : 0);
                long begun = stage.stage().equals(crowd.journey.start()) ? entries : 0;
                assertThat(stage.visits()).as("%s", crowd).isEqualTo(in + begun);
                visits += stage.visits();
            }
            assertThat(sum(measure.stages(), StageMeasure::staying)).isEqualTo(measure.started());
            assertThat(sum(measure.moves(), MoveMeasure::moves)).isEqualTo(crowd.effects(Effect.Moved.class));
            assertThat(sum(measure.goals(), goal -> goal.reached())).isEqualTo(crowd.effects(Effect.GoalReached.class));
            assertThat(sum(measure.followUps(), each -> each.due())).isEqualTo(crowd.effects(Effect.FollowUpDue.class));
            assertThat(sum(measure.followUps(), each -> each.postponed()))
                    .isEqualTo(crowd.effects(Effect.Postponed.class));
            assertThat(sum(measure.followUps(), each -> each.suppressed()))
                    .isEqualTo(crowd.effects(Effect.Suppressed.class));
        }
        assertThat(visits).as("visits that were looked at").isGreaterThan(20L * Crowd.ALL.size());
    }

    @Test
    void groups_of_a_partition_add_up_to_the_whole() {
        int groups = 0;
        for (Crowd crowd : Crowd.ALL) {
            List<Grouping> partitions = new ArrayList<>(List.of(Grouping.byChannel()));
            crowd.journey.experiments().forEach(experiment -> partitions.add(Grouping.byVariant(experiment)));
            for (Grouping grouping : partitions) {
                Breakdown<JourneyMeasures> breakdown = crowd.gathered(() -> Breakdown.of(grouping, crowd::nobody));
                JourneyMeasures sum = crowd.nobody();
                breakdown.groups().values().forEach(sum::merge);
                sum.merge(breakdown.rest());
                assertThat(sum).as("%s", crowd).isEqualTo(crowd.gathered(crowd::nobody));
                groups += breakdown.groups().size();
            }
        }
        assertThat(groups).as("groups that were looked at").isGreaterThan(Crowd.ALL.size());
    }

    @Test
    void any_order_and_any_split_give_equal_measures() {
        for (Crowd crowd : Crowd.ALL) {
            crowd.anySplit(crowd::nobody);
            crowd.anySplit(() -> Paths.of(crowd.journey, crowd.asOf, 4));
            crowd.anySplit(() -> LastActions.of(crowd.journey, crowd.asOf, 2));
            crowd.anySplit(() -> StuckCustomers.of(crowd.journey, crowd.asOf)
                    .afterAll(Length.parse("PT1H"))
                    .keeping(2));
            crowd.anySplit(() -> Breakdown.of(Grouping.byChannel(), crowd::nobody));
        }
    }

    @ParameterizedTest
    @EnumSource
    void funnels_narrow_and_their_outcomes_add_up(FunnelOrder order) {
        long converted = 0;
        for (Crowd crowd : Crowd.ALL) {
            FunnelMeasure byEvents = crowd.anySplit(() -> crowd.funnel(order)).measure();
            FunnelMeasure byStages =
                    crowd.anySplit(() -> crowd.stageFunnel(order)).measure();
            for (FunnelMeasure measure : List.of(byEvents, byStages)) {
                List<Long> customers = measure.steps().stream()
                        .map(FunnelStepMeasure::customers)
                        .toList();
                assertThat(measure.entered()).isEqualTo(customers.get(0));
                assertThat(measure.dropped()).isNotNegative();
                if (order != FunnelOrder.UNORDERED) {
                    assertThat(customers).isSortedAccordingTo(Collections.reverseOrder());
                    assertThat(measure.converted()).isEqualTo(customers.get(customers.size() - 1));
                }
                converted += measure.converted();
            }
        }
        assertThat(converted).as("customers who got through").isPositive();
    }

    /** What is stricter never reaches more. */
    @Test
    void the_orders_of_a_funnel_contain_one_another() {
        for (Crowd crowd : Crowd.ALL) {
            List<FunnelStepMeasure> any = crowd.gathered(() -> crowd.funnel(FunnelOrder.ANY_START))
                    .measure()
                    .steps();
            for (FunnelOrder stricter : List.of(FunnelOrder.FIRST_ENTRY, FunnelOrder.STRICT)) {
                List<FunnelStepMeasure> some =
                        crowd.gathered(() -> crowd.funnel(stricter)).measure().steps();
                for (int step = 0; step < any.size(); step++) {
                    assertThat(some.get(step).customers())
                            .isLessThanOrEqualTo(any.get(step).customers());
                }
            }
        }
    }

    private static <T> long sum(Collection<T> all, Function<T, Long> number) {
        return all.stream().mapToLong(number::apply).sum();
    }
}
