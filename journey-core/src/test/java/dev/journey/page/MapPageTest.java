package dev.journey.page;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.readiness.Measurements;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MapPageTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static Journey.Builder shop() {
        return Journey.builder("shop")
                .persona(Persona.builder("gift-giver").quote("Soon!").build())
                .stage(
                        "look",
                        stage -> stage.phase(Phase.PRE_PURCHASE)
                                .touchpoint("home", Channel.WEBSITE, "seen")
                                .experience(Experience.builder("gift-giver")
                                        .touchpoint("home")
                                        .thinking("Is it here?")
                                        .emotion(-1)
                                        .build()))
                .stage(
                        "buy",
                        stage -> stage.phase(Phase.PURCHASE)
                                .touchpoint("checkout", Channel.WEBSITE, "bought")
                                .conversion(Conversion.of("bought"))
                                .metric(Metric.builder("paid")
                                        .name("Carts that are paid")
                                        .unit("percent")
                                        .better(Direction.HIGHER)
                                        .target(Decimal.of(45))
                                        .build())
                                .followUp(FollowUp.builder("mail")
                                        .when(inactiveFor(ofDays(1)))
                                        .channel(Channel.EMAIL)
                                        .message("come-back")
                                        .build()))
                .stage("gone", stage -> stage.ends(Ending.LAPSE).definition("Not heard of for long."))
                .transition("look", "buy", occurred("seen"))
                .transition(Transition.builder("gone")
                        .id("lapses")
                        .fromAny()
                        .when(inactiveFor(ofDays(30)))
                        .build());
    }

    private static JourneyMeasure measure(Journey journey) {
        EventLog log = EventLog.builder()
                .add("anna", Event.of("seen", START))
                .add("anna", Event.of("bought", START.plusSeconds(60)))
                .add("bob", Event.of("seen", START))
                .add("carl", Event.of("other", START))
                .build();
        Instant asOf = START.plus(ofDays(2));
        JourneyMeasures measures = JourneyMeasures.of(journey, asOf);
        JourneyEngine.of(journey).replay(log, asOf).forEach(measures::add);
        return measures.measure();
    }

    /** The page without markup, blanks closed up. */
    private static String words(MapPage page) {
        return page.html()
                .replaceAll("(?s)<style>.*?</style>|<symbol.*?</symbol>|<wbr/>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void calls_what_has_no_name_by_its_id() {
        assertThat(words(MapPage.of(shop().build()))).contains("Shop", "Gift giver", "1 Look", "2 Buy", "Checkout");
    }

    @Test
    void says_that_nothing_was_measured() {
        assertThat(words(MapPage.of(shop().build())))
                .contains("A plan, not yet a measurement.")
                .doesNotContain("reached", " moved", "given out", "not measured");
    }

    @Test
    void shows_what_became_of_the_visits() {
        Journey journey = shop().build();
        String words = words(MapPage.of(journey).withMeasure(measure(journey)));
        assertThat(words)
                .contains("3 reached", "2 moved", "2 reached", "50\u202f% converted 1", "50\u202f% still open 1")
                .contains("33\u202f% of those who started converted in Buy", "1 of 3 who started")
                .contains("No event for 1 day: come back email 2 given out")
                .doesNotContain("A plan, not yet a measurement.");
    }

    @Test
    void refuses_what_was_measured_of_another_version() {
        Journey journey = shop().build();
        assertThatThrownBy(() -> MapPage.of(journey.withVersion(2)).withMeasure(measure(journey)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure is of version 1 of journey 'shop', but the page shows version 2 of journey 'shop';"
                        + " replay the events through the journey that is shown");
    }

    @Test
    void puts_values_of_metrics_beside_their_targets() {
        MapPage page = MapPage.of(shop().build());
        assertThat(words(page)).contains("Carts that are paid target at least 45\u202f%");
        assertThat(words(page.withMeasurements(Measurements.none().with("paid", 30, 50))))
                .contains("50\u202f% \u2713 met target at least 45\u202f%");
        assertThat(words(page.withMeasurements(Measurements.none().with("paid", 44.5))))
                .contains("44.5\u202f% \u2717 missed target at least 45\u202f%");
        assertThat(words(page.withMeasurements(Measurements.none().with("else", 1))))
                .contains("\u25cb not measured target at least 45\u202f%");
    }

    @Test
    void an_ending_of_which_nothing_else_is_said_is_no_column() {
        assertThat(words(MapPage.of(shop().build())))
                .contains("Where it ends Gone by lapse Not heard of for long.")
                .contains("\u22a3 out to Gone no event for 30 days")
                .doesNotContain("3 Gone");
    }

    @Test
    void a_journey_of_endings_alone_still_has_columns() {
        Journey journey = Journey.builder("over")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .build();
        assertThat(words(MapPage.of(journey))).contains("1 End").doesNotContain("Where it ends");
    }

    @Test
    void findings_stand_in_the_cell_that_they_speak_of_and_in_the_list() {
        Journey journey = shop().build();
        List<Finding> findings = Checks.standard().check(journey);
        String page = MapPage.of(journey).withFindings(findings).html();
        for (int i = 0; i < findings.size(); i++) {
            assertThat(page.contains("id=\"finding-" + (i + 1) + "\""))
                    .as("%s is in the map", findings.get(i))
                    .isEqualTo(page.contains("href=\"#finding-" + (i + 1) + "\""));
        }
        assertThat(page).contains("id=\"finding-").contains("What the checks found");
        assertThat(words(MapPage.of(journey).withFindings(findings)))
                .contains(FindingCode.STAGE_WITHOUT_OBJECTIVE.name());
    }

    @Test
    void tells_what_is_new_beside_an_older_version() {
        Journey older = shop().build();
        Journey newer = shop().version(2)
                .stage("love", stage -> stage.touchpoint("club", Channel.COMMUNITY, "praised"))
                .build();
        assertThat(words(MapPage.of(newer).comparedWith(older)))
                .contains("3 Love new", "Club community new", "What changed since version 1", "+ stages.love");
        assertThat(words(MapPage.of(older).comparedWith(older))).contains("What changed since version 1 Nothing.");
    }

    @Test
    void the_action_plan_names_what_it_takes_away() {
        Journey journey = shop().painPoint(PainPoint.builder("slow")
                        .stage("buy")
                        .severity(4)
                        .description("It is slow.")
                        .build())
                .painPoint(PainPoint.builder("dear").description("It is dear.").build())
                .opportunity(Opportunity.builder("faster")
                        .addresses("slow")
                        .impact(5)
                        .effort(2)
                        .build())
                .action(ActionItem.builder("make-it-fast")
                        .opportunity("faster")
                        .metric("paid")
                        .target(Decimal.of(60))
                        .due(LocalDate.parse("2027-01-31"))
                        .build())
                .build();
        assertThat(words(MapPage.of(journey)))
                .contains("severity 4 of 5 It is slow.", "Faster impact 5, effort 2")
                .contains("Make it fast It is slow. nobody yet 31 January 2027 planned")
                .contains("Carts that are paid at least 60\u202f%")
                .contains("What hurts all along It is dear.")
                .contains("0 of 2 pain points have an action with an owner and a date", "1 without an opportunity");
    }

    @Test
    void a_language_from_right_to_left_turns_the_page_round() {
        MapPage page = MapPage.of(shop().build());
        assertThat(page.html()).contains("<html lang=\"en\" dir=\"ltr\">").contains("\u2192");
        assertThat(page.inLanguage(Locale.forLanguageTag("ar")).html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("\u2190")
                .doesNotContain("\u2192");
    }

    @Test
    void equal_journeys_give_equal_pages() {
        assertThat(MapPage.of(shop().build()).html())
                .isEqualTo(MapPage.of(shop().build()).html());
    }

    @Test
    void what_is_too_much_for_one_sheet_of_a4_is_printed_on_a3() {
        assertThat(MapPage.of(shop().build()).html()).contains("@page { size: A4 landscape;");
        Journey.Builder large = shop();
        for (int i = 0; i < 150; i++) {
            large.painPoint(PainPoint.builder("pain-" + i)
                    .stage("buy")
                    .description("It hurts here, and nobody knows why.")
                    .build());
        }
        assertThat(MapPage.of(large.build()).html()).contains("@page { size: A3 landscape;");
    }
}
