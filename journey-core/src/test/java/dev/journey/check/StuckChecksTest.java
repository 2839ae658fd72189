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
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Referral;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StuckChecksTest {

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
                        FindingCode.NO_FOLLOW_UP_WHEN_STUCK,
                        journey -> journey.stage(
                                        "a",
                                        stage -> stage.followUp(FollowUp.of(
                                                "f",
                                                allOf(occurred("y").within(ofDays(1)), not(inStageFor(ofDays(2)))))))
                                .stage("b")
                                .stage("gone", stage -> stage.ends(Ending.LAPSE))
                                .transition("a", "b", occurred("x"))
                                .transition("a", "gone", inactiveFor(ofDays(30))),
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK at stages.a: customers who get stuck in stage 'a' hear"
                            + " nothing: none of its follow-ups is due after a while; add a follow-up on inactiveFor"
                            + " or inStageFor",
                        journey -> journey.stage(
                                        "a",
                                        stage -> stage.followUp(
                                                FollowUp.of("f", anyOf(occurred("y"), inStageFor(ofDays(2))))))
                                .stage(
                                        "b",
                                        stage -> stage.followUp(FollowUp.of(
                                                "g", not(occurred("y").within(ofDays(1))))))
                                .stage("c")
                                .stage("last")
                                .transition("a", "b", occurred("x"))
                                .transition("b", "c", occurred("x"))
                                .transition("c", "last", inactiveFor(ofDays(1)))),
                Case.of(
                        FindingCode.ADVOCACY_WITHOUT_LOOP,
                        journey -> journey.stage("a")
                                .stage("b")
                                .stage("brand-advocates")
                                .transition("a", "brand-advocates", occurred("x"))
                                .transition("brand-advocates", "b", occurred("x")),
                        "WARNING ADVOCACY_WITHOUT_LOOP at stages.brand-advocates: advocates in stage 'brand-advocates'"
                            + " bring nobody to 'a': there is no referral, and no transition leads back; say by which"
                            + " event a referral is seen, or add a transition to 'a'",
                        journey -> journey.stage("a")
                                .stage("advocacy")
                                .stage("advocated")
                                .transition("advocacy", "a", occurred("x"))),
                Case.of(
                        FindingCode.WORST_STAGE_WITHOUT_ANSWER,
                        journey -> journey.persona("p")
                                .stage(
                                        "a",
                                        stage -> stage.experience(Experience.builder("p")
                                                .emotion(-1)
                                                .build()))
                                .stage(
                                        "b",
                                        stage -> stage.touchpoint("t", Channel.PRINT)
                                                .experience(Experience.builder("p")
                                                        .emotion(-1)
                                                        .build())
                                                .experience(Experience.builder("p")
                                                        .emotion(-2)
                                                        .build()))
                                .stage("c")
                                .touchpoint("u", Channel.PRINT)
                                .painPoint(PainPoint.builder("slow").stage("a").build())
                                .painPoint(
                                        PainPoint.builder("far").touchpoint("u").build())
                                .painPoint(PainPoint.builder("dear").stage("b").build())
                                .opportunity(Opportunity.builder("o")
                                        .addresses("slow")
                                        .addresses("far")
                                        .build()),
                        "WARNING WORST_STAGE_WITHOUT_ANSWER at stages.b: customers feel worst in stage 'b' (-1.5 on"
                                + " average), and it has neither a follow-up nor an opportunity; let a follow-up help"
                                + " them, or name the pain and the opportunity in it",
                        journey -> journey.persona("p")
                                .stage(
                                        "a",
                                        stage -> stage.experience(Experience.builder("p")
                                                .emotion(-1)
                                                .build()))
                                .stage(
                                        "b",
                                        stage -> stage.touchpoint("t", Channel.PRINT)
                                                .experience(Experience.builder("p")
                                                        .emotion(-2)
                                                        .build()))
                                .painPoint(PainPoint.builder("slow")
                                        .touchpoint("t")
                                        .build())
                                .opportunity(Opportunity.builder("o")
                                        .addresses("slow")
                                        .build())));
    }

    @Test
    void a_follow_up_is_answer_enough_to_the_worst_feeling_and_no_good_feeling_needs_one() {
        Journey journey = Journey.builder("case")
                .persona("p")
                .stage(
                        "a",
                        stage -> stage.experience(
                                        Experience.builder("p").emotion(-2).build())
                                .followUp(FollowUp.of("f", always())))
                .build();
        Journey glad = Journey.builder("case")
                .persona("p")
                .stage(
                        "a",
                        stage -> stage.experience(
                                Experience.builder("p").emotion(0).build()))
                .build();

        assertThat(codes(journey)).isNotEmpty().doesNotContain(FindingCode.WORST_STAGE_WITHOUT_ANSWER);
        assertThat(codes(glad)).isNotEmpty().doesNotContain(FindingCode.WORST_STAGE_WITHOUT_ANSWER);
    }

    @Test
    void one_opportunity_among_several_is_answer_enough() {
        Journey journey = Journey.builder("case")
                .persona("p")
                .stage(
                        "a",
                        stage -> stage.experience(
                                Experience.builder("p").emotion(-2).build()))
                .painPoint(PainPoint.builder("slow").build())
                .painPoint(PainPoint.builder("dear").build())
                .opportunity(Opportunity.builder("fast").addresses("slow").build())
                .opportunity(Opportunity.builder("more").build())
                .build();

        assertThat(codes(journey))
                .contains(FindingCode.PAIN_POINT_WITHOUT_OPPORTUNITY)
                .doesNotContain(FindingCode.WORST_STAGE_WITHOUT_ANSWER);
    }

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

    @Test
    void time_that_moves_customers_on_by_one_of_the_ways_out_helps_those_who_are_stuck() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", occurred("x"))
                .transition("a", "b", inactiveFor(ofDays(7)))
                .build();
        Journey round = Journey.builder("case")
                .stage("a")
                .transition("a", "a", inactiveFor(ofDays(7)))
                .build();

        assertThat(codes(journey)).isNotEmpty().doesNotContain(FindingCode.NO_FOLLOW_UP_WHEN_STUCK);
        assertThat(codes(round)).contains(FindingCode.NO_FOLLOW_UP_WHEN_STUCK);
    }

    @Test
    void a_referral_closes_the_loop() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("advocacy")
                .transition("a", "advocacy", occurred("x"))
                .referral(new Referral(EventPattern.of("signed_up"), "referred_by"))
                .build();

        assertThat(codes(journey)).isNotEmpty().doesNotContain(FindingCode.ADVOCACY_WITHOUT_LOOP);
    }

    private static List<Code> codes(Journey journey) {
        return Checks.standard().check(journey).stream().map(Finding::code).toList();
    }
}
