package dev.journey.check;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoFollowUpWhenStuckTest {

    static List<Condition> answersToBeingStuck() {
        return List.of(
                inStageFor(ofDays(1)),
                inactiveFor(ofDays(1)),
                occurred("y").atMost(1).within(ofDays(1)),
                not(occurred("y").within(ofDays(1))),
                anyOf(occurred("y"), inStageFor(ofDays(1))));
    }

    @ParameterizedTest
    @MethodSource("answersToBeingStuck")
    void one_follow_up_that_time_brings_helps_those_who_are_stuck(Condition when) {
        assertThat(codes(stuck(occurred("y"), when))).isNotEmpty().doesNotContain(FindingCode.NO_FOLLOW_UP_WHEN_STUCK);
    }

    static List<Condition> noAnswersToBeingStuck() {
        return List.of(
                always(),
                occurred("y"),
                occurred("y").within(ofDays(1)),
                occurred("y").atMost(1),
                not(inStageFor(ofDays(1))),
                not(inactiveFor(ofDays(1))),
                not(occurred("y")),
                not(occurred("y").atMost(1).within(ofDays(1))));
    }

    @ParameterizedTest
    @MethodSource("noAnswersToBeingStuck")
    void a_follow_up_that_time_does_not_bring_helps_nobody_who_is_stuck(Condition when) {
        assertThat(codes(stuck(occurred("y"), when))).contains(FindingCode.NO_FOLLOW_UP_WHEN_STUCK);
    }

    private static Journey stuck(Condition first, Condition second) {
        return Journey.builder("case")
                .stage("a", stage -> stage.followUp(FollowUp.of("f", first)).followUp(FollowUp.of("g", second)))
                .stage("b")
                .transition("a", "b", occurred("x"))
                .build();
    }

    private static List<Code> codes(Journey journey) {
        return Checks.standard().check(journey).stream().map(Finding::code).toList();
    }
}
