package dev.journey.check;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompetingTransitionsTest {

    @ParameterizedTest(name = "{0} then {1}")
    @MethodSource("rivals")
    void transitions_do_not_compete(Condition first, Condition second) {
        assertThat(competing(Transition.of("a", "b", first), Transition.of("a", "c", second)))
                .isEmpty();
        assertThat(competing(
                        Transition.of("a", "b", occurred("x").where("p", Comparison.is(1))),
                        Transition.of("a", "c", occurred("x").where("q", Comparison.is(1)))))
                .hasSize(1);
    }

    static List<Arguments> rivals() {
        return List.of(
                Arguments.of(occurred("x").atLeast(3), occurred("x")),
                Arguments.of(occurred("x").where("p", Comparison.is(1)), occurred("x")),
                Arguments.of(occurred("x"), occurred("y")),
                Arguments.of(occurred("x").exactly(1), occurred("x").exactly(2)),
                Arguments.of(occurred("x").exactly(2), occurred("x").exactly(1)),
                Arguments.of(
                        occurred("x").where("p", Comparison.is(1)),
                        occurred("x").where("p", Comparison.atLeast(2))),
                Arguments.of(
                        occurred("x").atMost(0).where("q", Comparison.is(1)),
                        occurred("x").where("p", Comparison.is(1))),
                Arguments.of(occurred("x").through(Channel.EMAIL), occurred("x").through(Channel.SMS)),
                Arguments.of(occurred("x").at("home"), occurred("x").where("p", Comparison.is(1))),
                Arguments.of(
                        occurred("x").where("p", Comparison.is(1)),
                        occurred("x").atMost(0).where("q", Comparison.is(1))));
    }

    private static List<Finding> competing(Transition first, Transition second) {
        Journey journey = Journey.builder("case")
                .touchpoint("home", Channel.WEBSITE, "x")
                .stage("a")
                .stage("b")
                .stage("c")
                .stage("end")
                .transition(first)
                .transition(second)
                .build();
        return Checks.structure().check(journey).stream()
                .filter(finding -> finding.code() == FindingCode.COMPETING_TRANSITIONS)
                .toList();
    }
}
