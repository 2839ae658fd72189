package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.model.FollowUp;
import dev.journey.model.Transition;
import dev.journey.run.Effect;
import dev.journey.testkit.law.Walk;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first five hundred random trials leave out no kind of condition, and nothing that can happen. */
class VarietyTest {

    private static final List<Trial> TRIALS =
            LongStream.range(0, 500).mapToObj(Trial::of).toList();

    @Test
    void conditions_are_of_every_kind() {
        assertThat(TRIALS.stream()
                        .flatMap(VarietyTest::conditions)
                        .flatMap(VarietyTest::withParts)
                        .map(Condition::kind))
                .contains("occurred", "sum", "average", "min", "max", "latest", "distinct", "sequence", "inStageFor")
                .contains("inactiveFor", "attribute", "persona", "score", "variant", "custom", "always")
                .contains("allOf", "anyOf", "not");
    }

    @Test
    void effects_are_of_every_kind() {
        assertThat(TRIALS.stream().flatMap(VarietyTest::effects).map(Effect::name))
                .contains(
                        "entered", "moved", "goal-reached", "hand-off-due", "follow-up-due", "postponed", "suppressed")
                .contains("forgotten", "late", "duplicate");
    }

    private static Stream<Condition> conditions(Trial trial) {
        return Stream.of(
                        trial.journey().transitions().stream().map(Transition::when),
                        trial.journey().stages().stream()
                                .flatMap(stage -> stage.followUps().stream())
                                .map(FollowUp::when),
                        trial.journey().personas().stream().flatMap(persona -> persona.segment().stream()))
                .flatMap(conditions -> conditions);
    }

    private static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(VarietyTest::withParts));
    }

    private static Stream<Effect> effects(Trial trial) {
        Walk walk = Walk.of(trial.engine(), trial.customer());
        trial.entries().forEach(walk::take);
        return walk.effects().stream();
    }
}
