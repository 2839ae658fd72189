package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.condition.Length;
import dev.journey.measure.Breakdown;
import dev.journey.measure.FunnelMeasures;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.Gathered;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.measure.Grouping;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.LastActions;
import dev.journey.measure.Measures;
import dev.journey.measure.Paths;
import dev.journey.measure.StageFunnelMeasures;
import dev.journey.measure.StageMeasures;
import dev.journey.measure.StuckCustomers;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was gathered is sent as a document and is the same where it arrives, in whole and in parts that are merged. */
class GatheredTest {

    @Test
    void measures_of_journeys_and_stages_arrive() {
        for (Crowd crowd : Crowd.ALL) {
            arrives(
                    crowd,
                    crowd::nobody,
                    GatheredMeasures.class,
                    JourneyMeasures::gathered,
                    sent -> JourneyMeasures.of(crowd.journey, sent));
            arrives(
                    crowd,
                    () -> StageMeasures.of(crowd.journey, crowd.asOf),
                    GatheredStages.class,
                    StageMeasures::gathered,
                    sent -> StageMeasures.of(crowd.journey, sent));
        }
    }

    @ParameterizedTest
    @EnumSource
    void funnels_arrive(FunnelOrder order) {
        for (Crowd crowd : Crowd.ALL) {
            arrives(
                    crowd,
                    () -> crowd.funnel(order),
                    GatheredFunnel.class,
                    FunnelMeasures::gathered,
                    crowd.funnel()::measures);
            arrives(
                    crowd,
                    () -> crowd.stageFunnel(order),
                    GatheredFunnel.class,
                    StageFunnelMeasures::gathered,
                    sent -> StageFunnelMeasures.of(crowd.journey, sent));
        }
    }

    @Test
    void paths_arrive() {
        for (Crowd crowd : Crowd.ALL) {
            arrives(
                    crowd,
                    () -> Paths.of(crowd.journey, crowd.asOf, 4),
                    GatheredPaths.class,
                    Paths::gathered,
                    sent -> Paths.of(crowd.journey, sent));
        }
    }

    @Test
    void last_actions_arrive() {
        for (Crowd crowd : Crowd.ALL) {
            String ignored = crowd.funnel().toString().split(" ", 2)[0];
            arrives(
                    crowd,
                    () -> LastActions.of(crowd.journey, crowd.asOf, 2).ignoring(Set.of(ignored)),
                    GatheredLastActions.class,
                    LastActions::gathered,
                    sent -> LastActions.of(crowd.journey, sent));
        }
    }

    @Test
    void stuck_customers_arrive() {
        for (Crowd crowd : Crowd.ALL) {
            StuckCustomers byWindow =
                    StuckCustomers.of(crowd.journey, crowd.asOf).keeping(2);
            for (Supplier<StuckCustomers> empty : List.<Supplier<StuckCustomers>>of(
                    () -> byWindow.keeping(2), () -> byWindow.afterAll(Length.parse("PT1H")))) {
                arrives(
                        crowd,
                        empty,
                        GatheredStuckCustomers.class,
                        StuckCustomers::gathered,
                        sent -> StuckCustomers.of(crowd.journey, sent));
            }
        }
    }

    @Test
    void groups_arrive() {
        for (Crowd crowd : Crowd.ALL) {
            Supplier<Breakdown<Paths>> empty =
                    () -> Breakdown.of(Grouping.byChannel(), () -> Paths.of(crowd.journey, crowd.asOf));
            arrives(crowd, empty, GatheredGroups.class, groups -> groups.gathered(Paths::gathered), sent -> {
                Breakdown<Paths> groups = empty.get();
                groups.merge(sent, GatheredPaths.class, paths -> Paths.of(crowd.journey, paths));
                return groups;
            });
        }
    }

    private static <M extends Measures<M>, G extends Gathered> void arrives(
            Crowd crowd, Supplier<M> empty, Class<G> kind, Function<M, G> gathered, Function<G, M> measures) {
        DocumentCodec<G> json = Codecs.installed().document(kind, "json");
        M whole = crowd.gathered(empty);
        G sent = gathered.apply(whole);
        G read = json.fromBytes(json.toBytes(sent));

        assertThat(read).as("%s", crowd).isEqualTo(sent);
        assertThat(measures.apply(read)).as("%s", crowd).isEqualTo(whole);

        M merged = empty.get();
        crowd.parts(empty).stream()
                .map(part -> json.fromBytes(json.toBytes(gathered.apply(part))))
                .forEach(part -> merged.merge(measures.apply(part)));
        assertThat(merged).as("%s", crowd).isEqualTo(whole);
        assertThat(json.toBytes(gathered.apply(merged))).as("%s", crowd).isEqualTo(json.toBytes(sent));
    }
}
