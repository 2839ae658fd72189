package dev.journey.check;

import static dev.journey.condition.Conditions.always;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.model.Conversion;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurchaseChecksTest {

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

    @Test
    void a_stage_without_phase_comes_after_the_purchase_where_it_stands_after_it() {
        Journey journey = Journey.builder("case")
                .stage("buy", stage -> stage.phase(Phase.PURCHASE))
                .stage("own")
                .build();
        Journey backwards = Journey.builder("case")
                .stage("own")
                .stage("buy", stage -> stage.phase(Phase.PURCHASE))
                .stage("again", stage -> stage.phase(Phase.PRE_PURCHASE))
                .build();

        assertThat(codes(journey)).contains(FindingCode.NO_SUPPORT_AFTER_PURCHASE);
        assertThat(codes(backwards)).isNotEmpty().doesNotContain(FindingCode.NO_SUPPORT_AFTER_PURCHASE);
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
