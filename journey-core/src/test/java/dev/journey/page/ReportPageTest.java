package dev.journey.page;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelMeasure;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.LastAction;
import dev.journey.measure.PathMeasure;
import dev.journey.measure.PathsMeasure;
import dev.journey.measure.StuckCustomers;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Transition;
import dev.journey.model.UnknownIdException;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AS_OF = START.plus(ofDays(10));

    private static final Journey SHOP = Journey.builder("shop")
            .stage("look", stage -> stage.phase(Phase.PRE_PURCHASE))
            .stage(
                    "buy",
                    stage -> stage.phase(Phase.PURCHASE)
                            .touchpoint("checkout", Channel.WEBSITE, "bought")
                            .conversion(Conversion.of("bought"))
                            .window(Length.of(ofDays(3)))
                            .followUp(FollowUp.builder("mail")
                                    .when(inactiveFor(ofDays(1)))
                                    .channel(Channel.EMAIL)
                                    .message("come-back")
                                    .build()))
            .stage("gone", stage -> stage.ends(Ending.LAPSE))
            .transition("look", "buy", occurred("filled"))
            .transition(Transition.builder("look")
                    .id("back")
                    .from("buy")
                    .when(inactiveFor(ofDays(20)))
                    .build())
            .painPoint(PainPoint.builder("dear").stage("buy").severity(4).build())
            .opportunity(Opportunity.builder("cheaper").addresses("dear").build())
            .action(ActionItem.builder("cut-the-price").opportunity("cheaper").build())
            .build();

    /** Forty fill the cart, ten of them buy, and two more only look. */
    private static EventLog log() {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < 42; customer++) {
            log.add("c" + customer, Event.of("seen", START));
            if (customer < 40) {
                log.add("c" + customer, Event.of("filled", START.plus(ofMinutes(2))));
            }
            if (customer < 10) {
                log.add("c" + customer, Event.of("bought", START.plus(ofMinutes(5))));
            }
        }
        return log.build();
    }

    private static JourneyMeasure measure(Journey journey) {
        JourneyMeasures measures = JourneyMeasures.of(journey, AS_OF);
        JourneyEngine.of(journey).replay(log(), AS_OF).forEach(measures::add);
        return measures.measure();
    }

    private static ReportPage page() {
        return ReportPage.of(SHOP, measure(SHOP));
    }

    private static FunnelMeasure funnel(FunnelOrder order) {
        return new FunnelMeasure(order, AS_OF, 42, List.of(), 0, 0, 0);
    }

    @Test
    void begins_with_how_many_came_how_many_bought_and_where_most_are_lost() {
        assertThat(page().html())
                .contains("42 customers started this journey; what they did reaches from 1 January 2026")
                .contains("10 of them (24\u202f%) converted in Buy.")
                .contains("The largest share is lost in Buy: 30 of 40 visits (75\u202f%) ended, or ran out of time,");
    }

    @Test
    void draws_the_outcomes_as_high_as_they_are_many() {
        // The 42 visits of the first stage are 72 % of the picture high, so the 10 that converted in the second 17.14
        // %;
        // two stages are two columns, and lapsing is none.
        assertThat(page().html())
                .contains("<rect class=\"converted\" x=\"50.00%\" y=\"70.86%\" width=\"26.00%\" height=\"17.14%\"");
    }

    @Test
    void tells_of_the_loss_what_they_did_what_hurts_and_what_is_planned() {
        String html = page().withLastActions(List.of(
                        new LastAction("buy", List.of("seen", "filled"), 30), new LastAction("look", List.of("x"), 1)))
                .html();
        assertThat(html)
                .contains("The largest loss: Buy")
                .contains("Seen, then filled")
                .contains("severity 4 of 5")
                .contains("Cheaper")
                .contains("Cut the price")
                .contains("40 given out");
    }

    @Test
    void sums_up_what_is_rare_among_the_last_actions() {
        List<LastAction> actions = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new LastAction("buy", List.of("e" + i), 3))
                .toList();
        assertThat(page().withLastActions(actions).html())
                .contains("E8")
                .doesNotContain("E9")
                .contains("2 others</th><td class=\"figure\">6</td>".replace("</th><", "</th>\n<"));
    }

    @Test
    void leaves_out_what_was_not_given() {
        assertThat(page().html())
                .doesNotContain("What they did last", "The ways that customers take", "Who is stuck", "Unreadable");
    }

    @Test
    void shows_ways_as_chains_with_their_share_and_what_is_left() {
        PathsMeasure paths = new PathsMeasure(List.of(new PathMeasure(List.of("look", "buy"), true, 30, 12)), 3, 10);
        assertThat(page().withPaths(paths).html())
                .containsSubsequence("<li>Look</li>", "<li>Buy</li>", "<li>and further</li>", "30", "75\u202f%", "12")
                .contains("3 other ways", "25\u202f%");
    }

    @Test
    void says_who_is_stuck_since_when_and_what_is_missing() {
        JourneyEngine engine = JourneyEngine.of(SHOP);
        StuckCustomers stuck = StuckCustomers.of(SHOP, AS_OF);
        engine.replay(log(), AS_OF).forEach(stuck::add);
        var progress = engine.replay(log().history("c20"), AS_OF).progress().orElseThrow();

        assertThat(page().withStuck(stuck.stages())
                        .withExplanation(engine.explain(progress, AS_OF))
                        .html())
                .contains("1 January 2026 00:02, UTC")
                .contains("What would move customer c20, who is in Buy")
                .contains("does not hold yet")
                .contains("long enough on 21 January 2026 00:02, UTC");
    }

    @Test
    void names_order_window_and_steps_of_a_funnel() {
        Length window = Length.of(ofDays(1));
        Funnel funnel = Funnel.of(SHOP, List.of(EventPattern.of("filled"), EventPattern.of("bought")), window);
        var measures = funnel.measures(FunnelOrder.ANY_START, AS_OF);
        log().histories().forEach(measures::add);

        assertThat(page().withFunnel("To the order", window, measures.measure()).html())
                .contains("To the order")
                .contains("in this order within 24 hours".replace("24 hours", window.words()))
                .contains("30, 75\u202f%")
                .contains("3 minutes")
                .contains("Of 40 customers who began, 10 got through, 0 still have time, 30 dropped.");
    }

    @Test
    void says_of_each_order_what_it_counts() {
        for (FunnelOrder order : FunnelOrder.values()) {
            String html =
                    page().withFunnel("f", Length.of(ofDays(1)), funnel(order)).html();
            assertThat(html.contains("within 1 day")).isEqualTo(order != FunnelOrder.UNORDERED);
        }
    }

    @Test
    void puts_groups_side_by_side() {
        assertThat(page().withGroups("channel", Map.of("web_site", measure(SHOP)))
                        .html())
                .contains("Customers by channel", "Web site", "Buy, 75\u202f% of 40 visits");
    }

    @Test
    void accounts_for_all_events_and_for_lines_that_could_not_be_read() {
        // 42 seen, 40 filled, 10 bought, and 3 lines beside.
        assertThat(page().withUnreadable(3).html()).containsSubsequence("All together", "<td class=\"figure\">95</td>");
    }

    @Test
    void tells_also_of_a_journey_that_nobody_started() {
        JourneyMeasure nothing = JourneyMeasures.of(SHOP, AS_OF).measure();
        assertThat(ReportPage.of(SHOP, nothing).html())
                .contains("Nobody has started this journey yet.")
                .contains("nobody was here")
                .doesNotContain("The largest loss:")
                .doesNotContain("NaN");
    }

    @Test
    void is_turned_round_for_a_language_from_right_to_left() {
        assertThat(page().inLanguage(Locale.forLanguageTag("ar")).html()).contains("dir=\"rtl\"");
    }

    @Test
    void shows_markup_in_a_name_as_text() {
        assertThat(page().withGroups("<b>x</b>", Map.of()).html())
                .contains("&lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<b>x");
    }

    @Test
    void is_the_same_for_the_same() {
        assertThat(page().html()).isEqualTo(page().html()).doesNotContain("\r");
    }

    @Test
    void refuses_what_was_measured_of_something_else() {
        Journey other = Journey.builder("other").stage("a").build();
        assertThatThrownBy(() -> ReportPage.of(other, measure(SHOP)))
                .hasMessageContaining("measure is of version 1 of journey 'shop'");
        assertThatThrownBy(() -> page().withGroups(
                                "g",
                                Map.of("x", JourneyMeasures.of(other, AS_OF).measure())))
                .hasMessageContaining("measure is of version 1 of journey 'other'");
        assertThatThrownBy(() -> page().withLastActions(List.of(new LastAction("nowhere", List.of(), 1))))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("'nowhere'");
        assertThatThrownBy(() -> page().withPaths(
                                new PathsMeasure(List.of(new PathMeasure(List.of("nowhere"), false, 1, 1)), 0, 0)))
                .isInstanceOf(UnknownIdException.class);
    }

    @Test
    void refuses_what_stood_at_another_instant() {
        FunnelMeasure later = new FunnelMeasure(FunnelOrder.STRICT, AS_OF.plusSeconds(1), 0, List.of(), 0, 0, 0);
        assertThatThrownBy(() -> page().withFunnel("f", Length.of(ofDays(1)), later))
                .hasMessage("funnel 'f' stands at 2026-01-11T00:00:01Z, but the measure stands at 2026-01-11T00:00:00Z;"
                        + " take one instant for both");
        JourneyMeasure group = JourneyMeasures.of(SHOP, AS_OF.plusSeconds(1)).measure();
        assertThatThrownBy(() -> page().withGroups("g", Map.of("x", group)))
                .hasMessageContaining("group 'x' stands at");
    }

    @Test
    void refuses_a_negative_number_of_lines_and_a_blank_name() {
        assertThatThrownBy(() -> page().withUnreadable(-1))
                .hasMessage("number of unreadable lines must not be negative: -1");
        assertThatThrownBy(() -> page().withGroups(" ", Map.of())).hasMessageContaining("must not be blank");
    }
}
