package dev.journey.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Operator;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the definition holds is forgotten when it is written. */
class WiresTest {

    /**
     * What Immutables keeps for itself, what follows from other keys, and what a journey turns into keys of another name.
     */
    private static final List<String> NO_KEYS = List.of(
            "initBits",
            "initShim",
            "hashCode",
            "INSTANCE",
            "ownTouchpoints",
            "givenId",
            "pattern",
            "suppressions",
            "compared");

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(ActionItem.class, ActionItemJson.class),
                Arguments.of(Cap.class, CapJson.class),
                Arguments.of(Conversion.class, ConversionJson.class),
                Arguments.of(EventPattern.class, EventPatternJson.class),
                Arguments.of(Experience.class, ExperienceJson.class),
                Arguments.of(FollowUp.class, FollowUpJson.class),
                Arguments.of(HandOff.class, HandOffJson.class),
                Arguments.of(Journey.class, JourneyJson.class),
                Arguments.of(Metric.class, MetricJson.class),
                Arguments.of(Opportunity.class, OpportunityJson.class),
                Arguments.of(PainPoint.class, PainPointJson.class),
                Arguments.of(Persona.class, PersonaJson.class),
                Arguments.of(QuietHours.class, QuietHoursJson.class),
                Arguments.of(Review.class, ReviewJson.class),
                Arguments.of(Stage.class, StageJson.class),
                Arguments.of(Tactic.class, TacticJson.class),
                Arguments.of(Team.class, TeamJson.class),
                Arguments.of(Touchpoint.class, TouchpointJson.class),
                Arguments.of(Transition.class, TransitionJson.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_attribute_of_the_definition_has_a_key(Class<?> type, Class<? extends Record> wire) {
        Class<?> immutable = type.getPermittedSubclasses()[0];
        List<String> attributes = Arrays.stream(immutable.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .filter(name -> !NO_KEYS.contains(name))
                .toList();
        assertThat(attributes).isNotEmpty();
        assertThat(keys(wire)).containsAll(attributes);
    }

    @Test
    void every_kind_of_condition_has_a_key() {
        int events = EventCondition.class.getPermittedSubclasses().length;
        int others = Condition.class.getPermittedSubclasses().length;

        assertThat(keys(ConditionJson.class))
                .containsAll(Arrays.stream(AggregateFunction.values())
                        .map(AggregateFunction::key)
                        .toList())
                .hasSize(events - 1 + others - 1 + AggregateFunction.values().length);
    }

    @Test
    void every_kind_of_readiness_has_a_key() {
        assertThat(keys(ReadinessJson.class)).hasSameSizeAs(Readiness.class.getPermittedSubclasses());
    }

    @Test
    void every_operator_has_a_key() {
        assertThat(keys(ComparisonJson.class))
                .containsExactlyElementsOf(
                        Arrays.stream(Operator.values()).map(Operator::key).toList());
    }

    private static List<String> keys(Class<? extends Record> wire) {
        return Arrays.stream(wire.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
