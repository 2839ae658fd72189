package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import dev.journey.jackson.shape.Shapes;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.Gathered;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredFunnel.OfStep;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredMeasures.OfFollowUp;
import dev.journey.measure.GatheredMeasures.OfGoal;
import dev.journey.measure.GatheredMeasures.OfMove;
import dev.journey.measure.GatheredMeasures.OfStage;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.measure.LastAction;
import dev.journey.measure.PathMeasure;
import dev.journey.measure.StuckMeasure;
import dev.journey.run.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The part of the table that is about what measures have gathered. */
final class MeasureWires {

    private MeasureWires() {}

    static void addTo(Shapes.Builder table) {
        journeys(table);
        funnels(table);
        behaviour(table);
        groups(table);
    }

    private static void journeys(Shapes.Builder table) {
        table.text("a length of time in quotes", Duration.class, Texts::measured, Duration::toString, Duration.ZERO);
        table.rule(Duration.class, schema -> schema.matching(Texts.MEASURED).examples("PT36H0.5S"));
        table.record("tally", TallyJson.class);
        table.object(
                "measured stage",
                OfStage.class,
                StageMeasuresJson.class,
                StageMeasuresJson::of,
                StageMeasuresJson::toStage);
        table.object(
                "measured move", OfMove.class, MoveMeasuresJson.class, MoveMeasuresJson::of, MoveMeasuresJson::toMove);
        table.object(
                "measured goal", OfGoal.class, GoalMeasuresJson.class, GoalMeasuresJson::of, GoalMeasuresJson::toGoal);
        table.object(
                "measured follow-up",
                OfFollowUp.class,
                FollowUpMeasuresJson.class,
                FollowUpMeasuresJson::of,
                FollowUpMeasuresJson::toFollowUp);
        document(
                table,
                Versions.OF_MEASURES,
                GatheredMeasures.class,
                MeasuresJson.class,
                MeasuresJson::of,
                MeasuresJson::toMeasures,
                new GatheredMeasures(
                        "?",
                        1,
                        EventTime.EARLIEST,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Tally.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        document(
                table,
                Versions.OF_STAGES,
                GatheredStages.class,
                StagesMeasuresJson.class,
                StagesMeasuresJson::of,
                StagesMeasuresJson::toStages,
                new GatheredStages("?", 1, EventTime.EARLIEST, List.of()));
    }

    private static void funnels(Shapes.Builder table) {
        Wires.words(table, "steps", Over.class, Over.values(), EnumWords::key);
        Wires.words(table, "order", FunnelOrder.class, FunnelOrder.values(), EnumWords::key);
        table.object(
                "measured step", OfStep.class, StepMeasuresJson.class, StepMeasuresJson::of, StepMeasuresJson::toStep);
        document(
                table,
                Versions.OF_FUNNELS,
                GatheredFunnel.class,
                FunnelMeasuresJson.class,
                FunnelMeasuresJson::of,
                FunnelMeasuresJson::toFunnel,
                new GatheredFunnel(
                        "?",
                        1,
                        EventTime.EARLIEST,
                        Over.EVENTS,
                        FunnelOrder.ANY_START,
                        Length.parse("PT1S"),
                        0,
                        0,
                        0,
                        List.of(new OfStep("?", 0, List.of()))));
    }

    private static void behaviour(Shapes.Builder table) {
        table.object(
                "measured path",
                PathMeasure.class,
                PathMeasureJson.class,
                PathMeasureJson::of,
                PathMeasureJson::toPath,
                new PathMeasure(List.of("?"), false, 1, 0));
        document(
                table,
                Versions.OF_PATHS,
                GatheredPaths.class,
                PathsJson.class,
                PathsJson::of,
                PathsJson::toPaths,
                new GatheredPaths("?", 1, EventTime.EARLIEST, 1, List.of()));
        table.object(
                "last action",
                LastAction.class,
                LastActionJson.class,
                LastActionJson::of,
                LastActionJson::toAction,
                new LastAction("?", List.of(), 1));
        document(
                table,
                Versions.OF_LAST_ACTIONS,
                GatheredLastActions.class,
                LastActionsJson.class,
                LastActionsJson::of,
                LastActionsJson::toActions,
                new GatheredLastActions("?", 1, EventTime.EARLIEST, 1, List.of(), List.of()));
        table.record("stuck customer", StuckMeasureJson.Kept.class);
        table.object(
                "stage with stuck customers",
                StuckMeasure.class,
                StuckMeasureJson.class,
                StuckMeasureJson::of,
                StuckMeasureJson::toMeasure);
        document(
                table,
                Versions.OF_STUCK_CUSTOMERS,
                GatheredStuckCustomers.class,
                StuckCustomersJson.class,
                StuckCustomersJson::of,
                StuckCustomersJson::toStuck,
                new GatheredStuckCustomers("?", 1, EventTime.EARLIEST, Optional.empty(), 0, List.of()));
    }

    private static void groups(Shapes.Builder table) {
        table.rule(GatheredJson.class, GatheredJson::rules);
        Gathered nothing = new GatheredStages("?", 1, EventTime.EARLIEST, List.of());
        table.object(
                "measured group",
                Gathered.class,
                GatheredJson.class,
                GatheredJson::of,
                GatheredJson::toGathered,
                nothing);
        document(
                table,
                Versions.OF_GROUPS,
                GatheredGroups.class,
                GroupsJson.class,
                GroupsJson::of,
                GroupsJson::toGroups,
                new GatheredGroups("?", Map.of(), nothing));
    }

    /** A type that is written as an object which says its version first. */
    private static <T, W extends Record> void document(
            Shapes.Builder table,
            Versions versions,
            Class<T> type,
            Class<W> wire,
            Function<T, W> of,
            Function<W, T> to,
            T placeholder) {
        table.object(versions.noun(), type, wire, of, to, placeholder);
        table.shape(type, new FormatFirst<>(versions, table.known(type)));
    }
}
