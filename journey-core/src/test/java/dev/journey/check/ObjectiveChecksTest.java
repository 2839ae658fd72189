package dev.journey.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectiveChecksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_found_and_said_so(Case example) {
        assertThat(example.foundInBad()).isEqualTo(example.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_not_found_where_it_is_not(Case example) {
        assertThat(example.foundInGood()).isEmpty();
    }

    static List<Case> cases() {
        return List.of(
                Case.of(
                        FindingCode.STAGE_WITHOUT_METRIC,
                        journey -> journey.stage("a"),
                        "WARNING STAGE_WITHOUT_METRIC at stages.a: stage 'a' has no metric, so nobody can say whether"
                                + " it works; name what is measured there",
                        journey -> journey.stage("a", stage -> stage.metric(Metric.of("leads")))
                                .stage("end", stage -> stage.ends(Ending.GOAL))),
                Case.of(
                        FindingCode.TOUCHPOINT_WITHOUT_METRIC,
                        journey -> journey.stage("a").touchpoint("home", Channel.WEBSITE),
                        "WARNING TOUCHPOINT_WITHOUT_METRIC at touchpoints.home: touchpoint 'home' has no metric, so"
                                + " nobody can say whether it works; name what is measured there",
                        journey -> journey.stage("a")
                                .touchpoint(Touchpoint.builder("home")
                                        .metric(Metric.of("bounce"))
                                        .build())
                                .touchpoint(Touchpoint.builder("pay")
                                        .momentOfTruth(true)
                                        .build())),
                Case.of(
                        FindingCode.METRIC_WITHOUT_TARGET,
                        journey -> journey.stage("a")
                                .touchpoint(Touchpoint.builder("home")
                                        .metric(Metric.of("bounce"))
                                        .build()),
                        "WARNING METRIC_WITHOUT_TARGET at metrics.bounce: metric 'bounce' has no target, so nobody can"
                                + " say whether it is good enough; say what it is to reach",
                        journey -> journey.stage(
                                "a",
                                stage -> stage.metric(
                                        Metric.builder("leads").target(5).build()))),
                Case.of(
                        FindingCode.METRIC_WITHOUT_DIRECTION,
                        journey -> journey.stage("a", stage -> stage.metric(Metric.of("leads"))),
                        "WARNING METRIC_WITHOUT_DIRECTION at metrics.leads: metric 'leads' does not say which way is"
                                + " better, so nobody can tell progress from decline; say whether higher or lower is"
                                + " better",
                        journey -> journey.stage(
                                "a",
                                stage -> stage.metric(Metric.builder("leads")
                                        .better(Direction.HIGHER)
                                        .build()))),
                Case.of(
                        FindingCode.STAGE_WITHOUT_OBJECTIVE,
                        journey -> journey.stage("a"),
                        "WARNING STAGE_WITHOUT_OBJECTIVE at stages.a: stage 'a' has no objective, so nobody can say"
                                + " what it is for; say what the business wants to reach with customers there",
                        journey -> journey.stage("a", stage -> stage.objective("be seen"))
                                .stage("end", stage -> stage.ends(Ending.GOAL))),
                Case.of(
                        FindingCode.STAGE_WITHOUT_CUSTOMER_GOAL,
                        journey -> journey.persona(
                                        Persona.builder("else").goal("save").build())
                                .persona("here")
                                .stage(
                                        "a",
                                        stage -> stage.objective("sell")
                                                .experience(Experience.builder("here")
                                                        .build())),
                        "WARNING STAGE_WITHOUT_CUSTOMER_GOAL at stages.a: stage 'a' has an objective of the business,"
                            + " but no goal or need of a customer; state goals or needs in its experiences, or in the"
                            + " personas who have them",
                        journey -> journey.persona(
                                        Persona.builder("here").need("calm").build())
                                .stage("a", stage -> stage.objective("sell"))
                                .stage(
                                        "b",
                                        stage -> stage.objective("sell")
                                                .experience(Experience.builder("here")
                                                        .goal("save")
                                                        .build()))
                                .stage("c")));
    }

    @Test
    void one_goal_or_need_of_one_customer_is_enough() {
        Experience silent = Experience.builder("silent").build();
        List<Experience> speaking = List.of(
                Experience.builder("silent").goal("save").build(),
                Experience.builder("silent").need("calm").build(),
                Experience.builder("with-goal").build(),
                Experience.builder("with-need").build());
        for (Experience experience : speaking) {
            assertThat(servesCustomers(silent, experience)).isTrue();
        }
        assertThat(servesCustomers(silent)).isFalse();
    }

    private static boolean servesCustomers(Experience... experiences) {
        Journey journey = Journey.builder("case")
                .persona("silent")
                .persona(Persona.builder("with-goal").goal("save").build())
                .persona(Persona.builder("with-need").need("calm").build())
                .stage("a", stage -> {
                    stage.objective("sell");
                    List.of(experiences).forEach(stage::experience);
                })
                .build();
        return Checks.standard().check(journey).stream()
                .noneMatch(finding -> finding.code() == FindingCode.STAGE_WITHOUT_CUSTOMER_GOAL);
    }
}
