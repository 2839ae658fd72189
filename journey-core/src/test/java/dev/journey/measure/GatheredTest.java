package dev.journey.measure;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.measure.GatheredFunnel.OfStep;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.model.Journey;
import dev.journey.model.UnknownIdException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What was gathered elsewhere is taken in only where it fits, and only if it can be. */
class GatheredTest {

    private static final Instant AS_OF = Instant.parse("2026-01-31T00:00:00Z");
    private static final Length DAY = Length.parse("PT24H");

    private final Journey journey = Journey.builder("shop")
            .stage("look")
            .stage("cart")
            .transition("look", "cart", occurred("add"))
            .build();

    @Test
    void measures_of_another_version_are_refused() {
        Journey next = journey.withVersion(2);
        Funnel funnel = Funnel.of(next, List.of(EventPattern.of("view")), DAY);
        GatheredFunnel byEvents = funnel("view", Over.EVENTS);
        GatheredFunnel byStages = funnel("look", Over.STAGES);

        for (ThrowingCallable taken : List.<ThrowingCallable>of(
                () -> StageMeasures.of(next, stages()),
                () -> Paths.of(next, paths(new PathMeasure(List.of("look"), false, 1, 1))),
                () -> LastActions.of(next, actions(new LastAction("look", List.of(), 1))),
                () -> StuckCustomers.of(next, stuck(new StuckMeasure("look", 1, List.of()))),
                () -> StageFunnelMeasures.of(next, byStages),
                () -> funnel.measures(byEvents))) {
            refused(
                    taken,
                    "measures of version 1 of journey 'shop' must not be merged into those of version 2 of journey"
                            + " 'shop'");
        }
    }

    @Test
    void stages_that_the_journey_does_not_have_are_refused() {
        for (ThrowingCallable taken : List.<ThrowingCallable>of(
                () -> Paths.of(journey, paths(new PathMeasure(List.of("look", "card"), false, 1, 1))),
                () -> LastActions.of(journey, actions(new LastAction("card", List.of(), 1))),
                () -> StuckCustomers.of(journey, stuck(new StuckMeasure("card", 1, List.of()))),
                () -> StageFunnelMeasures.of(journey, funnel("card", Over.STAGES)),
                () -> StageMeasures.of(
                        journey,
                        new GatheredStages(
                                "shop",
                                1,
                                AS_OF,
                                List.of(new GatheredMeasures.OfStage("card", 1, 0, 0, 0, 0, List.of(), List.of())))))) {
            assertThatThrownBy(taken)
                    .isInstanceOf(UnknownIdException.class)
                    .hasMessage("journey 'shop' has no stage 'card'; did you mean 'cart'?");
        }
    }

    @Test
    void a_funnel_of_other_steps_another_window_or_another_kind_is_refused() {
        Funnel view = Funnel.of(journey, List.of(EventPattern.of("view")), DAY);
        Funnel longer = Funnel.of(journey, List.of(EventPattern.of("view")), Length.parse("PT48H"));

        refused(
                () -> view.measures(funnel("buy", Over.EVENTS)),
                "measures of funnel buy within 1 day must not be merged into those of view within 1 day; take the"
                        + " same steps and window for both");
        refused(
                () -> longer.measures(funnel("view", Over.EVENTS)),
                "measures of funnel view within 1 day must not be merged into those of view within 2 days; take"
                        + " the same steps and window for both");
        refused(
                () -> view.measures(funnel("view", Over.STAGES)),
                "measures of funnel stages view within 1 day must not be merged into those of view within 1 day;"
                        + " take the same steps and window for both");
        refused(
                () -> StageFunnelMeasures.of(journey, funnel("look", Over.EVENTS)),
                "measures of funnel look within 1 day must be over stages: they are over events; take"
                        + " 'Funnel.measures' for them");
    }

    @Test
    void limits_stay_what_they_were() {
        Paths paths = Paths.of(journey, paths());

        refused(
                () -> Paths.of(journey, AS_OF).merge(paths),
                "paths of at most 2 visits must not be merged into those of at most 20; look equally far");
        refused(
                () -> StuckCustomers.of(journey, AS_OF).merge(StuckCustomers.of(journey, stuck())),
                "stuck customers must be merged with those after an equal length, of which as many are kept (10, not"
                        + " 0)");
    }

    @Test
    void what_cannot_have_been_gathered_is_refused() {
        refused(
                () -> paths(new PathMeasure(List.of("look"), true, 1, 1)),
                "path 'look > ...' must have from 1 to 2 stages, and as many where it is cut: has 1");
        refused(
                () -> paths(new PathMeasure(List.of("look"), false, 1, 2)),
                "number of 'open' must not be more than that of 'customers' (1): 2");
        refused(
                () -> actions(new LastAction("look", List.of("a", "b"), 1)),
                "last action in stage 'look' must be of at most 1 events: has 2");
        refused(
                () -> actions(new LastAction("look", List.of("lost"), 1)),
                "last action in stage 'look' must not be of an event that is ignored: 'lost'");
        refused(() -> actions(new LastAction("look", List.of(), 0)), "number of 'visits' must be at least 1: 0");
        refused(
                () -> stuck(new StuckMeasure(
                        "look", 1, List.of(new StuckCustomer("anna", "look", AS_OF, Optional.empty())))),
                "stage 'look' must have as many stuck customers as were to be kept, which is 0: has 1");
        refused(
                () -> new GatheredStuckCustomers(
                        "shop",
                        1,
                        AS_OF,
                        Optional.empty(),
                        1,
                        List.of(new StuckMeasure(
                                "look", 1, List.of(new StuckCustomer("anna", "cart", AS_OF, Optional.empty()))))),
                "customer 'anna' is kept under stage 'look' and must be stuck there: 'cart'");
        refused(
                () -> funnel(2, new OfStep("view", 1, List.of())),
                "number of 'converted' must not be more than that of 'reached' (1): 2");
        refused(
                () -> funnel(0, new OfStep("view", 1, List.of(Duration.ZERO))),
                "first step of a funnel must have no times: has 1");
        refused(() -> funnel(0), "funnel must have at least one step");
    }

    @Test
    void groups_by_something_else_or_of_something_else_are_refused() {
        GatheredGroups groups = new GatheredGroups("channel", Map.of("email", stages()), paths());

        refused(
                () -> breakdown(Grouping.byAttribute("age"))
                        .merge(groups, GatheredPaths.class, part -> Paths.of(journey, part)),
                "breakdown by channel must not be merged into one by attribute 'age'; take an equal grouping for both");
        refused(
                () -> breakdown(Grouping.byChannel())
                        .merge(groups, GatheredPaths.class, part -> Paths.of(journey, part)),
                "groups must be of GatheredPaths: one is of GatheredStages; gather and merge the same kind of"
                        + " measures");
    }

    @Test
    void groups_are_in_the_order_of_the_alphabet() {
        GatheredGroups groups =
                new GatheredGroups("channel", Map.of("b", paths(), "a", paths(), "c", paths()), paths());

        assertThat(groups.groups().keySet()).containsExactly("a", "b", "c");
    }

    private Breakdown<Paths> breakdown(Grouping grouping) {
        return Breakdown.of(grouping, () -> Paths.of(journey, AS_OF, 2));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static GatheredStages stages() {
        return new GatheredStages("shop", 1, AS_OF, List.of());
    }

    private static GatheredPaths paths(PathMeasure... paths) {
        return new GatheredPaths("shop", 1, AS_OF, 2, List.of(paths));
    }

    private static GatheredLastActions actions(LastAction... actions) {
        return new GatheredLastActions("shop", 1, AS_OF, 1, List.of("lost"), List.of(actions));
    }

    private static GatheredStuckCustomers stuck(StuckMeasure... stages) {
        return new GatheredStuckCustomers("shop", 1, AS_OF, Optional.empty(), 0, List.of(stages));
    }

    private static GatheredFunnel funnel(String step, Over over) {
        return new GatheredFunnel(
                "shop", 1, AS_OF, over, FunnelOrder.STRICT, DAY, 1, 0, 1, List.of(new OfStep(step, 1, List.of())));
    }

    private static GatheredFunnel funnel(long converted, OfStep... steps) {
        return new GatheredFunnel(
                "shop", 1, AS_OF, Over.EVENTS, FunnelOrder.STRICT, DAY, 2, converted, 0, List.of(steps));
    }
}
