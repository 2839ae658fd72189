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

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Referral;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WayChecksTest {

    static List<Case> cases() {
        return Stream.of(bought(), stuck()).flatMap(List::stream).toList();
    }

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

    private static List<Case> bought() {
        return List.of(
                Case.of(
                                FindingCode.LONG_WAY_TO_PURCHASE,
                                journey -> journey.stage(
                                                "a",
                                                stage -> stage.touchpoint("t1", Channel.PRINT)
                                                        .touchpoint("t2", Channel.PRINT))
                                        .stage(
                                                "b",
                                                stage -> stage.touchpoint("t1").touchpoint("t3", Channel.PRINT))
                                        .stage(
                                                "buy",
                                                stage -> stage.conversion(Conversion.of("x")
                                                                .withKind("purchase"))
                                                        .touchpoint("t4", Channel.PRINT))
                                        .stage(
                                                "c",
                                                stage -> stage.conversion(
                                                        Conversion.of("x").withKind("purchase"))),
                                "WARNING LONG_WAY_TO_PURCHASE at stages.buy: 3 touchpoints lie before stage 'buy', in"
                                    + " which customers buy; at most 2 are expected; take out those that do not help"
                                    + " customers to decide",
                                journey -> journey.stage(
                                                "a",
                                                stage -> stage.touchpoint("t1", Channel.PRINT)
                                                        .touchpoint("t2", Channel.PRINT)
                                                        .conversion(Conversion.of("x")))
                                        .stage(
                                                "buy",
                                                stage -> stage.phase(Phase.PURCHASE)
                                                        .touchpoint("t3", Channel.PRINT))
                                        .stage("c"))
                        .asked(Checks.standard().withMostTouchpoints(2)),
                Case.of(
                        FindingCode.PURCHASE_WITHOUT_ONBOARDING,
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.phase(Phase.PURCHASE).touchpoint("cart", Channel.WEBSITE, "x"))
                                .stage(
                                        "own",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).touchpoint("cart"))
                                .stage(
                                        "later",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).touchpoint("cart")),
                        "WARNING PURCHASE_WITHOUT_ONBOARDING at stages.own: stage 'own' comes after the purchase and"
                            + " has nothing that was not there before it, so nobody who has just bought is helped to"
                            + " begin; add a touchpoint, a tactic, a follow-up or a hand-off that welcomes them",
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.phase(Phase.PURCHASE).touchpoint("cart", Channel.WEBSITE, "x"))
                                .stage(
                                        "own",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).touchpoint("guide", Channel.EMAIL))
                                .stage("later", stage -> stage.phase(Phase.POST_PURCHASE))),
                Case.of(
                        FindingCode.NO_FOLLOW_UP_AFTER_PURCHASE,
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.conversion(
                                                        Conversion.of("x").withKind("purchase"))
                                                .followUp(FollowUp.of("f", always())))
                                .stage("own")
                                .stage("later"),
                        "WARNING NO_FOLLOW_UP_AFTER_PURCHASE at stages.own: no stage after the purchase has a"
                            + " follow-up, so those who have bought do not hear of the brand again; add one, such as"
                            + " thanks on entering stage 'own'",
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.phase(Phase.PURCHASE).touchpoint("cart", Channel.WEBSITE, "x"))
                                .stage("own", stage -> stage.phase(Phase.POST_PURCHASE))
                                .stage(
                                        "later",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).followUp(FollowUp.of("f", always())))),
                Case.of(
                        FindingCode.NO_SUPPORT_AFTER_PURCHASE,
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.phase(Phase.PURCHASE).touchpoint("desk", Channel.SUPPORT))
                                .stage(
                                        "own",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).touchpoint("cart", Channel.WEBSITE)),
                        "WARNING NO_SUPPORT_AFTER_PURCHASE at stages.own: no stage after the purchase has a channel"
                                + " for help (support or phone); say where those who have bought get help",
                        journey -> journey.stage(
                                        "buy",
                                        stage -> stage.phase(Phase.PURCHASE).touchpoint("cart", Channel.WEBSITE, "x"))
                                .stage("own", stage -> stage.phase(Phase.POST_PURCHASE))
                                .stage(
                                        "later",
                                        stage ->
                                                stage.phase(Phase.POST_PURCHASE).touchpoint("line", Channel.PHONE))));
    }

    private static List<Case> stuck() {
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
    void a_referral_closes_the_loop() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("advocacy")
                .transition("a", "advocacy", occurred("x"))
                .referral(new Referral(EventPattern.of("signed_up"), "referred_by"))
                .build();

        assertThat(codes(journey)).isNotEmpty().doesNotContain(FindingCode.ADVOCACY_WITHOUT_LOOP);
    }

    @Test
    void ten_touchpoints_before_the_purchase_are_not_too_many_and_eleven_are() {
        assertThat(codes(withTouchpoints(10))).isNotEmpty().doesNotContain(FindingCode.LONG_WAY_TO_PURCHASE);
        assertThat(codes(withTouchpoints(11))).contains(FindingCode.LONG_WAY_TO_PURCHASE);
    }

    private static Journey withTouchpoints(int number) {
        return Journey.builder("case")
                .stage("a", stage -> IntStream.range(0, number).forEach(i -> stage.touchpoint("t" + i, Channel.PRINT)))
                .stage("buy", stage -> stage.phase(Phase.PURCHASE))
                .build();
    }

    private static List<Code> codes(Journey journey) {
        return Checks.standard().check(journey).stream().map(Finding::code).toList();
    }
}
