package dev.journey.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import dev.journey.map.Touchpoint;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanChecksTest {

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
                        FindingCode.PAIN_POINT_WITHOUT_OPPORTUNITY,
                        journey -> journey.stage("a")
                                .painPoint(PainPoint.builder("slow").build())
                                .painPoint(PainPoint.builder("dear").build())
                                .opportunity(Opportunity.builder("o")
                                        .addresses("dear")
                                        .build()),
                        "WARNING PAIN_POINT_WITHOUT_OPPORTUNITY at painPoints.slow: no opportunity addresses pain"
                                + " point 'slow'; say in an opportunity how it could be taken away",
                        journey -> journey.stage("a")
                                .painPoint(PainPoint.builder("slow").build())
                                .opportunity(Opportunity.builder("o")
                                        .addresses("slow")
                                        .build())),
                Case.of(
                        FindingCode.OPPORTUNITY_WITHOUT_ACTION,
                        journey -> journey.stage("a")
                                .opportunity(Opportunity.builder("o").build())
                                .action(ActionItem.builder("x")
                                        .opportunity("o")
                                        .status(ActionStatus.DROPPED)
                                        .build()),
                        "WARNING OPPORTUNITY_WITHOUT_ACTION at opportunities.o: no action takes opportunity 'o'; plan"
                                + " an action that serves it",
                        journey -> journey.stage("a")
                                .opportunity(Opportunity.builder("o").build())
                                .action(ActionItem.builder("x")
                                        .opportunity("o")
                                        .status(ActionStatus.DONE)
                                        .build())),
                Case.of(
                        FindingCode.ACTION_WITHOUT_OWNER,
                        journey -> journey.stage("a")
                                .action(ActionItem.builder("x").build()),
                        "WARNING ACTION_WITHOUT_OWNER at actions.x: action 'x' has no owner, so nobody does it; name"
                                + " the team that does it",
                        journey -> journey.stage("a")
                                .action(ActionItem.builder("x").owner("sales").build())
                                .action(ActionItem.builder("y")
                                        .status(ActionStatus.DONE)
                                        .build())
                                .action(ActionItem.builder("z")
                                        .status(ActionStatus.DROPPED)
                                        .build())),
                Case.of(
                                FindingCode.ACTION_OVERDUE,
                                journey -> journey.stage("a")
                                        .action(ActionItem.builder("x")
                                                .due(LocalDate.parse("2027-01-31"))
                                                .status(ActionStatus.IN_PROGRESS)
                                                .build()),
                                "WARNING ACTION_OVERDUE at actions.x: action 'x' was due on 2027-01-31 and is"
                                        + " in-progress on 2027-02-01; finish it, or agree on another day",
                                journey -> journey.stage("a")
                                        .action(ActionItem.builder("x")
                                                .due(LocalDate.parse("2027-02-01"))
                                                .build())
                                        .action(ActionItem.builder("y")
                                                .due(LocalDate.parse("2027-01-31"))
                                                .status(ActionStatus.DONE)
                                                .build())
                                        .action(ActionItem.builder("z").build()))
                        .asked(Checks.standard().asOf(LocalDate.parse("2027-02-01"))),
                Case.of(
                        FindingCode.ONE_TEAM_OWNS_ALL,
                        journey -> journey.stage("a", stage -> stage.handOff(HandOff.to("sales")))
                                .touchpoint(Touchpoint.builder("shop")
                                        .owner("sales")
                                        .build())
                                .action(ActionItem.builder("x").owner("sales").build())
                                .action(ActionItem.builder("y").build()),
                        "WARNING ONE_TEAM_OWNS_ALL at teams.sales: team 'sales' owns all 3 things that have an owner,"
                                + " so no other team sees the journey as theirs; let the teams that customers meet own"
                                + " touchpoints and actions",
                        journey -> journey.stage("a", stage -> stage.handOff(HandOff.to("support")))
                                .action(ActionItem.builder("x").owner("sales").build())),
                Case.of(
                        FindingCode.NEVER_REVIEWED,
                        journey -> journey.stage("a"),
                        "WARNING NEVER_REVIEWED at reviewed: journey 'case' was never reviewed; hold it against"
                                + " reality with those who meet the customers, and write down the day",
                        journey -> journey.stage("a").reviewed(Review.on(LocalDate.parse("1999-01-01")))),
                Case.of(
                                FindingCode.REVIEW_OVERDUE,
                                journey -> journey.stage("a")
                                        .reviewed(Review.on(LocalDate.parse("2026-07-31"))
                                                .every(Length.parse("P6M"))),
                                "WARNING REVIEW_OVERDUE at reviewed: journey 'case' was last reviewed on 2026-07-31,"
                                        + " which on 2027-02-01 is longer ago than 6 months; hold it against reality"
                                        + " again, and write down the day",
                                journey -> journey.stage("a")
                                        .reviewed(Review.on(LocalDate.parse("2026-08-01"))
                                                .every(Length.parse("P6M"))))
                        .asked(Checks.standard().asOf(LocalDate.parse("2027-02-01"))));
    }

    @Test
    void nothing_is_overdue_where_no_day_is_given() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .reviewed(Review.on(LocalDate.parse("1999-01-01")))
                .action(ActionItem.builder("x")
                        .due(LocalDate.parse("1999-01-01"))
                        .build())
                .build();

        assertThat(Checks.standard().check(journey))
                .extracting(Finding::code)
                .contains(FindingCode.ACTION_WITHOUT_OWNER)
                .doesNotContain(FindingCode.REVIEW_OVERDUE, FindingCode.ACTION_OVERDUE);
    }

    @Test
    void one_thing_alone_may_belong_to_one_team() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .action(ActionItem.builder("x").owner("sales").build())
                .build();

        assertThat(Checks.standard().check(journey))
                .extracting(Finding::code)
                .isNotEmpty()
                .doesNotContain(FindingCode.ONE_TEAM_OWNS_ALL);
    }
}
