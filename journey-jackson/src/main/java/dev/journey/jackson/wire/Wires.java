package dev.journey.jackson.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.check.Finding;
import dev.journey.check.Severity;
import dev.journey.condition.Aggregate;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.Custom;
import dev.journey.condition.EventPattern;
import dev.journey.condition.InVariant;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.condition.Scope;
import dev.journey.condition.Sequence;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.LogLine;
import dev.journey.jackson.shape.Schema;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.shape.Shapes;
import dev.journey.jackson.tree.Node;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.model.Phase;
import dev.journey.model.Points;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.Trend;
import dev.journey.run.Cause;
import dev.journey.run.Effect;
import dev.journey.run.Snapshot;
import dev.journey.scenario.Expectation;
import dev.journey.scenario.ExpectedEffect;
import dev.journey.scenario.Scenario;
import dev.journey.scenario.ScenarioStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The table of all that can be written: a line for each type.
 *
 * <p>To add a key, add a component to the wire record of its type; to add a kind of condition, add a component to
 * {@link ConditionJson}, and a line and a wire record where its value is an object of its own.
 */
// One table that is read from top to bottom; parts of it in files of their own would only hide the order.
public final class Wires {

    private static final String TEXT = "a text";
    private static final String[] CHANNELS = Stream.of(
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
                    Channel.WORD_OF_MOUTH)
            .map(Channel::name)
            .toArray(String[]::new);
    private static final ExpectedEffect ENTERED = ExpectedEffect.of("entered");
    private static final Shapes TABLE = table();

    private Wires() {}

    /** How values of a type are written. */
    public static <T> Shape<T> of(Class<T> type) {
        return TABLE.of(type);
    }

    /** The JSON Schema of documents of this type. */
    public static ObjectNode schema(Class<?> type) {
        return TABLE.schema(type, Descriptions.read());
    }

    private static Shapes table() {
        Shapes.Builder table = Shapes.builder();
        texts(table);
        conditions(table);
        map(table);
        plan(table);
        journeys(table);
        scenarios(table);
        snapshots(table);
        MeasureWires.addTo(table);
        table.object(
                "line",
                LogLine.class,
                LogLineJson.class,
                LogLineJson::of,
                LogLineJson::toLogLine,
                new LogLine("?", Event.of("?", EventTime.EARLIEST)));
        table.object("finding", Finding.class, FindingJson.class, FindingJson::of, FindingJson::toFinding);
        table.shape(Effect.class, new EffectShape(table));
        return table.build();
    }

    private static void texts(Shapes.Builder table) {
        table.text(TEXT, Channel.class, Channel::of, Channel::name, Channel.of("?"));
        table.text("an instant in quotes", Instant.class, Texts::instant, Instant::toString, EventTime.EARLIEST);
        table.text("a time of day in quotes", LocalTime.class, Texts::time, LocalTime::toString, LocalTime.MAX);
        table.text("a day", LocalDate.class, Texts::day, LocalDate::toString, LocalDate.MAX);
        table.text("a time zone", ZoneId.class, Texts::zone, ZoneId::getId, ZoneOffset.UTC);
        table.rule(Channel.class, schema -> schema.notBlank().examples(CHANNELS));
        table.rule(Instant.class, schema -> schema.matching(Texts.INSTANT).examples("2026-01-05T10:11:12Z"));
        table.rule(LocalTime.class, schema -> schema.matching(Texts.TIME).examples("21:00"));
        table.rule(LocalDate.class, schema -> schema.matching(Texts.DAY).examples("2026-11-01"));
        table.rule(ZoneId.class, schema -> schema.examples("Europe/Berlin", "UTC"));
        words(table, "cause", Cause.class, Cause.values(), Cause::key);
        words(table, "ending", Ending.class, Ending.values(), Ending::key);
        words(table, "phase", Phase.class, Phase.values(), Phase::key);
        words(table, "scope", Scope.class, Scope.values(), EnumWords::key);
        words(table, "severity", Severity.class, Severity.values(), Severity::key);
        words(table, "visibility", Visibility.class, Visibility.values(), Visibility::key);
        words(table, "direction", Direction.class, Direction.values(), Direction::key);
        words(table, "cost", Cost.class, Cost.values(), Cost::key);
        words(table, "trend", Trend.class, Trend.values(), Trend::key);
        words(table, "status", ActionStatus.class, ActionStatus.values(), ActionStatus::key);
        words(table, "state", Perspective.class, Perspective.values(), Perspective::key);
        table.object(
                "length", Length.class, LengthJson.class, LengthJson::of, LengthJson::toLength, Length.parse("PT1S"));
        table.orText(
                "a length such as 'PT24H', 'P7D' or 'P1M'",
                Length.class,
                Length::parse,
                LengthJson::text,
                LengthJson::isTextAlone);
        table.rule(Length.class, LengthJson::rules);
    }

    static <T> void words(Shapes.Builder table, String noun, Class<T> type, T[] values, Function<T, String> key) {
        table.text(TEXT, type, Texts.oneOf(noun, values, key), key, values[0]);
        table.rule(type, schema -> schema.words(Texts.keys(values, key)));
    }

    private static void conditions(Shapes.Builder table) {
        for (Class<?> wire : List.of(
                ComparisonJson.class, AggregateJson.class, ProfileAttributeJson.class, MetricCriterionJson.class)) {
            table.rule(wire, ComparisonJson::rules);
        }
        table.rule(EventPattern.class, schema -> schema.option(0).notBlank());
        table.rule(Occurred.class, schema -> schema.option(0).notBlank());
        table.rule(OccurredJson.class, OccurredJson::rules);
        table.rule(ConditionJson.class, ConditionJson::rules);
        table.object(
                "comparison",
                Comparison.class,
                ComparisonJson.class,
                ComparisonJson::of,
                ComparisonJson::toComparison,
                Comparison.exists(true));
        table.or(
                Comparison.class,
                Node::isScalar,
                table.known(AttributeValue.class),
                ComparisonJson::equalTo,
                ComparisonJson::value,
                ComparisonJson::isEqualAlone);
        table.object(
                "event pattern",
                EventPattern.class,
                EventPatternJson.class,
                EventPatternJson::of,
                EventPatternJson::toEventPattern);
        table.orText(TEXT, EventPattern.class, EventPattern::of, EventPatternJson::type, EventPatternJson::isTypeAlone);
        table.object("occurred", Occurred.class, OccurredJson.class, OccurredJson::of, OccurredJson::toOccurred);
        table.orText(TEXT, Occurred.class, OccurredJson::ofType, OccurredJson::type, OccurredJson::isTypeAlone);
        table.object(
                "inactiveFor",
                InactiveFor.class,
                InactiveForJson.class,
                InactiveForJson::of,
                InactiveForJson::toInactiveFor);
        table.or(
                InactiveFor.class,
                node -> node.isScalar() || node.hasOnly("period"),
                table.known(Length.class),
                InactiveForJson::ofLength,
                InactiveFor::length,
                InactiveForJson::isLengthAlone);
        table.object(
                "aggregate",
                Aggregate.class,
                AggregateJson.class,
                AggregateJson::of,
                AggregateJson::toAggregate,
                Conditions.sum("?", "?").exists(true));
        table.object(
                "sequence",
                Sequence.class,
                SequenceJson.class,
                SequenceJson::of,
                SequenceJson::toSequence,
                Conditions.sequence("?"));
        table.object(
                "attribute",
                ProfileAttribute.class,
                ProfileAttributeJson.class,
                ProfileAttributeJson::of,
                ProfileAttributeJson::toProfileAttribute,
                Conditions.attribute("?").exists(true));
        table.object("variant", InVariant.class, InVariantJson.class, InVariantJson::of, InVariantJson::toInVariant);
        table.object(
                "custom", Custom.class, CustomJson.class, CustomJson::of, CustomJson::toCustom, Conditions.custom("?"));
        table.object(
                "condition",
                Condition.class,
                ConditionJson.class,
                ConditionJson::of,
                ConditionJson::toCondition,
                Conditions.always());
    }

    private static void map(Shapes.Builder table) {
        table.rule(ReadinessJson.class, Schema::oneKey);
        table.rule(TouchpointJson.class, TouchpointJson::rules);
        table.object("persona", Persona.class, PersonaJson.class, PersonaJson::of, PersonaJson::toPersona);
        table.object("metric", Metric.class, MetricJson.class, MetricJson::of, MetricJson::toMetric);
        table.object(
                "experience", Experience.class, ExperienceJson.class, ExperienceJson::of, ExperienceJson::toExperience);
        table.object("tactic", Tactic.class, TacticJson.class, TacticJson::of, TacticJson::toTactic);
        table.record("metric", MetricCriterionJson.class);
        table.record("trend", TrendCriterionJson.class);
        table.object(
                "readiness",
                Readiness.class,
                ReadinessJson.class,
                ReadinessJson::of,
                ReadinessJson::toReadiness,
                Readiness.allOf());
    }

    private static void plan(Shapes.Builder table) {
        table.object("team", Team.class, TeamJson.class, TeamJson::of, TeamJson::toTeam);
        table.object("review", Review.class, ReviewJson.class, ReviewJson::of, ReviewJson::toReview);
        table.object("pain point", PainPoint.class, PainPointJson.class, PainPointJson::of, PainPointJson::toPainPoint);
        table.object(
                "opportunity",
                Opportunity.class,
                OpportunityJson.class,
                OpportunityJson::of,
                OpportunityJson::toOpportunity);
        table.object(
                "action item",
                ActionItem.class,
                ActionItemJson.class,
                ActionItemJson::of,
                ActionItemJson::toActionItem);
    }

    private static void journeys(Shapes.Builder table) {
        table.rule(TransitionJson.class, TransitionJson::rules);
        table.rule(JourneyJson.class, JourneyJson::rules);
        table.rule(Variants.class, Variants::rules);
        table.rule(TouchpointUse.class, schema -> schema.option(0).id());
        table.rule(Reentry.class, schema -> schema.option(0).words(ReentryJson.WORDS));
        table.object("referral", Referral.class, ReferralJson.class, ReferralJson::of, ReferralJson::toReferral);
        table.object(
                "suppressed finding",
                Suppression.class,
                SuppressionJson.class,
                SuppressionJson::of,
                SuppressionJson::toSuppression);
        table.object(
                "touchpoint", Touchpoint.class, TouchpointJson.class, TouchpointJson::of, TouchpointJson::toTouchpoint);
        table.object(
                "conversion", Conversion.class, ConversionJson.class, ConversionJson::of, ConversionJson::toConversion);
        table.object("follow-up", FollowUp.class, FollowUpJson.class, FollowUpJson::of, FollowUpJson::toFollowUp);
        table.object("hand-off", HandOff.class, HandOffJson.class, HandOffJson::of, HandOffJson::toHandOff);
        table.object("stage", Stage.class, StageJson.class, StageJson::of, StageJson::toStage);
        table.object(
                "transition", Transition.class, TransitionJson.class, TransitionJson::of, TransitionJson::toTransition);
        table.object("points", Points.class, PointsJson.class, PointsJson::of, PointsJson::toPoints);
        table.object("scoring", Scoring.class, ScoringJson.class, ScoringJson::of, ScoringJson::toScoring);
        table.entries(Variants.class, Integer.class, Variants::of, Variants::weights, new Variants(List.of()));
        table.object(
                "experiment", Experiment.class, ExperimentJson.class, ExperimentJson::of, ExperimentJson::toExperiment);
        table.object("cap", Cap.class, CapJson.class, CapJson::of, CapJson::toCap);
        table.object(
                "quiet hours",
                QuietHours.class,
                QuietHoursJson.class,
                QuietHoursJson::of,
                QuietHoursJson::toQuietHours);
        table.object("reentry", Reentry.class, ReentryJson.class, ReentryJson::of, ReentryJson::toReentry);
        table.orText(
                "never, always or an object with the key 'after'",
                Reentry.class,
                ReentryJson::parse,
                ReentryJson::word,
                ReentryJson::isWord);
        table.list(OneOrMore.class, String.class, OneOrMore::new, OneOrMore::texts);
        table.orText("a text or a list of texts", OneOrMore.class, OneOrMore::of, OneOrMore::one, OneOrMore::isOne);
        table.object(
                "touchpoint",
                TouchpointUse.class,
                TouchpointJson.class,
                TouchpointUse::toTouchpointJson,
                TouchpointUse::of);
        table.orText(
                "the id of a touchpoint or an object that defines one",
                TouchpointUse.class,
                TouchpointUse::named,
                TouchpointUse::id,
                TouchpointUse::isNamed);
        table.object(
                "journey",
                Journey.class,
                JourneyJson.class,
                JourneyJson::of,
                JourneyJson::toJourney,
                Journey.builder("placeholder").stage("placeholder").build());
        table.shape(Journey.class, new FormatFirst<>(Versions.OF_JOURNEYS, table.known(Journey.class)));
    }

    private static void scenarios(Shapes.Builder table) {
        table.rule(
                DeadlineJson.class, schema -> schema.matching(DeadlineJson.FORM).examples(DeadlineJson.NONE));
        table.rule(ExpectedEffect.class, ExpectedEffectJson::rules);
        table.rule(ScenarioStepJson.class, ScenarioStepJson::rules);
        table.entries(
                ExpectedEffect.class, AttributeValue.class, ExpectedEffectJson::of, ExpectedEffectJson::keys, ENTERED);
        table.orText(
                "the word of an effect, such as 'moved', or an object",
                ExpectedEffect.class,
                ExpectedEffectJson::ofWord,
                ExpectedEffect::effect,
                ExpectedEffectJson::isWordAlone);
        table.list(ExpectedEffects.class, ExpectedEffect.class, ExpectedEffects::new, ExpectedEffects::list);
        table.text(
                "an instant in quotes, or none",
                DeadlineJson.class,
                DeadlineJson::parse,
                DeadlineJson::print,
                new DeadlineJson(Optional.empty()));
        table.object(
                "expectation",
                Expectation.class,
                ExpectationJson.class,
                ExpectationJson::of,
                ExpectationJson::toExpectation);
        table.object(
                "step",
                ScenarioStep.class,
                ScenarioStepJson.class,
                ScenarioStepJson::of,
                ScenarioStepJson::toStep,
                ScenarioStep.event("?"));
        table.object(
                "scenario",
                Scenario.class,
                ScenarioJson.class,
                ScenarioJson::of,
                ScenarioJson::toScenario,
                Scenario.builder("?").build());
        table.shape(Scenario.class, new FormatFirst<>(Versions.OF_SCENARIOS, table.known(Scenario.class)));
    }

    private static void snapshots(Shapes.Builder table) {
        table.text("a fingerprint in quotes", HexNumber.class, HexNumber::parse, HexNumber::print, new HexNumber(0));
        table.text(
                "done, or an instant in quotes",
                FollowUpStateJson.class,
                FollowUpStateJson::parse,
                FollowUpStateJson::print,
                new FollowUpStateJson(Optional.empty()));
        table.object("value", DatedValue.class, DatedValueJson.class, DatedValueJson::of, DatedValueJson::toDatedValue);
        table.record("mean", MeanJson.class);
        table.object(
                "slot",
                Snapshot.Slot.class,
                SlotJson.class,
                SlotJson::of,
                SlotJson::toSlot,
                new Snapshot.Slot(0, new Remembered.Count(1)));
        table.object("snapshot", Snapshot.class, SnapshotJson.class, SnapshotJson::of, SnapshotJson::toSnapshot);
        table.shape(Snapshot.class, new FormatFirst<>(Versions.OF_SNAPSHOTS, table.known(Snapshot.class)));
    }
}
