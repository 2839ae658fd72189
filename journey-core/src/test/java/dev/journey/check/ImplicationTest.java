package dev.journey.check;

import static dev.journey.condition.Comparison.is;
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
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImplicationTest {

    static List<Arguments> implications() {
        return List.of(
                Arguments.of(occurred("x"), always(), true),
                Arguments.of(always(), occurred("x"), false),
                Arguments.of(occurred("x").atLeast(2), occurred("x"), true),
                Arguments.of(occurred("x"), occurred("x").atLeast(2), false),
                Arguments.of(occurred("x").exactly(2), occurred("x").atLeast(1).atMost(3), true),
                Arguments.of(occurred("x").atLeast(2), occurred("x").atLeast(1).atMost(3), false),
                Arguments.of(occurred("x"), occurred("y"), false),
                Arguments.of(occurred("x").exactly(3), occurred("x").atLeast(1).atMost(3), true),
                Arguments.of(occurred("x").exactly(4), occurred("x").atLeast(1).atMost(3), false),
                Arguments.of(occurred("x"), allOf(occurred("x"), occurred("y")), false),
                Arguments.of(occurred("x"), occurred("x").overJourney(), false),
                Arguments.of(occurred("x").where("a", is(1)), occurred("x"), true),
                Arguments.of(occurred("x"), occurred("x").where("a", is(1)), false),
                Arguments.of(occurred("x").where("a", is(1)), occurred("x").where("a", is(2)), false),
                Arguments.of(occurred("x").where("a", is(1)), occurred("x").atLeast(2), false),
                Arguments.of(
                        occurred("x").where("a", is(1)),
                        occurred("x").atLeast(1).atMost(3),
                        false),
                Arguments.of(
                        occurred("x").exactly(1).where("a", is(1)),
                        occurred("x").atLeast(1).atMost(3),
                        false),
                Arguments.of(occurred("x").at("home"), occurred("x"), true),
                Arguments.of(occurred("x").at("home"), occurred("x").at("shop"), false),
                Arguments.of(occurred("x").through(Channel.EMAIL), occurred("x"), true),
                Arguments.of(occurred("x").through(Channel.EMAIL), occurred("x").through(Channel.SMS), false),
                Arguments.of(occurred("x"), occurred(EventPattern.any()), true),
                Arguments.of(occurred(EventPattern.any()), occurred("x"), false),
                Arguments.of(occurred("x").within(ofDays(1)), occurred("x"), false),
                Arguments.of(allOf(occurred("x"), occurred("y")), occurred("y"), true),
                Arguments.of(anyOf(occurred("x"), occurred("y")), occurred("y"), false),
                Arguments.of(occurred("y"), anyOf(occurred("x"), occurred("y")), true),
                Arguments.of(occurred("x").atLeast(2), allOf(occurred("x"), always()), true),
                Arguments.of(not(occurred("x")), not(occurred("x").atLeast(2)), true),
                Arguments.of(not(occurred("x").atLeast(2)), not(occurred("x")), false),
                Arguments.of(inStageFor(ofDays(2)), inStageFor(ofDays(1)), true),
                Arguments.of(inStageFor(ofDays(1)), inStageFor(ofDays(2)), false),
                Arguments.of(inactiveFor(ofDays(2)), inactiveFor(ofDays(1)), true),
                Arguments.of(inactiveFor(ofDays(2)).without("x"), inactiveFor(ofDays(1)), false));
    }

    @ParameterizedTest(name = "{0} implies {1}: {2}")
    @MethodSource("implications")
    void knows_when_one_condition_implies_another(Condition condition, Condition other, boolean implied) {
        assertThat(Implication.implies(condition, other)).isEqualTo(implied);
    }
}
