package dev.journey.check;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OnEnteringTest {

    static List<Arguments> conditionsOnEntering() {
        return List.of(
                Arguments.of(always(), true),
                Arguments.of(occurred("x"), false),
                Arguments.of(occurred("x").atMost(0), true),
                Arguments.of(occurred("x").atMost(0).overJourney(), false),
                Arguments.of(not(occurred("x")), true),
                Arguments.of(not(occurred("x").atMost(1)), false),
                Arguments.of(not(occurred("x").overJourney()), false),
                Arguments.of(not(inStageFor(ofDays(1))), true),
                Arguments.of(not(inactiveFor(ofDays(1))), true),
                Arguments.of(not(inactiveFor(ofDays(1)).overJourney()), false),
                Arguments.of(not(not(always())), true),
                Arguments.of(allOf(always(), occurred("x")), false),
                Arguments.of(allOf(always(), always()), true),
                Arguments.of(anyOf(occurred("x"), always()), true),
                Arguments.of(anyOf(occurred("x"), occurred("y")), false),
                Arguments.of(not(allOf(always(), occurred("x"))), true),
                Arguments.of(not(allOf(always(), always())), false),
                Arguments.of(not(anyOf(always(), occurred("x"))), false),
                Arguments.of(not(anyOf(occurred("x"), occurred("y"))), true));
    }

    @ParameterizedTest(name = "{0} holds on entering: {1}")
    @MethodSource("conditionsOnEntering")
    void knows_what_holds_on_entering(Condition condition, boolean holds) {
        assertThat(OnEntering.holds(condition)).isEqualTo(holds);
    }
}
