package dev.journey.examples;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.AttributeValue;
import dev.journey.model.Journey;
import dev.journey.scenario.ExpectedEffect;
import dev.journey.scenario.Happening;
import dev.journey.testkit.scenario.Story;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is better told in Java than in a file: many stories that differ in one thing, and loops. */
class StoriesTest {

    private static final Journey SHOP = Examples.journey("web-shop");
    private static final Journey ACCESSORIES = Examples.journey("handmade-accessories");
    private static final Journey TRIAL = Examples.journey("software-trial");

    private static ExpectedEffect reminded(String at) {
        return ExpectedEffect.of("follow-up-due")
                .with("followUp", "cart-reminder")
                .with("at", at);
    }

    /** Two hours after the cart was filled, but not from nine in the evening until eight in the morning. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-05T06:00:00Z, 2026-01-05T08:00:00Z",
        "2026-01-05T12:00:00Z, 2026-01-05T14:00:00Z",
        "2026-01-05T18:59:59Z, 2026-01-05T20:59:59Z",
        "2026-01-05T19:00:00Z, 2026-01-06T08:00:00Z",
        "2026-01-05T22:00:00Z, 2026-01-06T08:00:00Z",
        "2026-01-06T05:59:59Z, 2026-01-06T08:00:00Z",
    })
    void a_cart_reminder_comes_in_the_day(Instant filled, String reminded) {
        Story story = Story.of(SHOP)
                .startingAt(filled)
                .happens("cart")
                .passes(ofHours(2))
                .at(Instant.parse(reminded));

        boolean waits = !filled.plus(ofHours(2)).equals(Instant.parse(reminded));
        ExpectedEffect entered = ExpectedEffect.of("entered");
        ExpectedEffect moved = ExpectedEffect.of("moved");
        if (waits) {
            story.did(entered, moved, ExpectedEffect.of("postponed").with("until", reminded), reminded(reminded));
        } else {
            story.did(entered, moved, reminded(reminded));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"product1", "product2"})
    void either_product_page_makes_a_visitor_consider(String page) {
        Story.of(SHOP).happens("main").after(ofMinutes(1)).happens(page).isIn("consideration");
    }

    /** The fifth payment is as good as the second: loyalty is the last stage, and payments keep a customer in it. */
    @Test
    void a_customer_who_pays_every_two_months_stays_loyal() {
        Story story = Story.of(SHOP).happens("cart").happens("payment_done");
        for (int order = 2; order <= 5; order++) {
            story.after(ofDays(60)).happens("payment_done").isIn("loyalty");
        }
        story.passes(ofDays(90)).isIn("lapsed").hasNoDeadline();
    }

    /** Whose name falls into which variant is told by the experiment alone; it is the same in every visit. */
    @ParameterizedTest
    @CsvSource({"anna, false", "bob, false", "clara, false", "dora, true", "emil, true", "hugo, true"})
    void half_of_the_customers_read_of_the_wrapping_within_the_hour(String customer, boolean early) {
        Story story = Story.of(ACCESSORIES).customer(customer).happens("cart_filled");

        story.passes(ofHours(1));

        assertThat(story.effects().stream().anyMatch(effect -> effect.name().equals("follow-up-due")))
                .isEqualTo(early);
    }

    /** The window of a saved post is ninety days; whoever saves one every ten days never has ten of them. */
    @ParameterizedTest
    @CsvSource({"PT215H, advocacy", "PT240H, retention"})
    void ten_posts_within_ninety_days_make_a_collector(Duration pause, String stage) {
        Story story = Story.of(ACCESSORIES)
                .happens("cart_filled")
                .happens(Happening.of("order_placed").with("amount", AttributeValue.of(20)))
                .happens("complaint")
                .happens("complaint_solved")
                .isIn("retention");
        for (int post = 1; post <= 20; post++) {
            story.after(pause).happens("post_saved");
        }
        story.isIn(stage);
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "200, true"})
    void a_firm_of_sixty_is_worth_a_call(int employees, boolean called) {
        Story story = Story.of(TRIAL)
                .knowing("employees", AttributeValue.of(employees))
                .happens("trial_started")
                .happens("plan_made")
                .happens("prices_viewed")
                .happens("prices_viewed")
                .hasScore(60);

        story.isIn(called ? "sales-talk" : "purchase");
    }

    @Test
    void says_how_many_members_are_missing_for_a_call() {
        Story story = Story.of(TRIAL).happens("trial_started");
        for (int member = 1; member <= 9; member++) {
            story.happens("member_invited").isIn("purchase");
        }
        assertThat(story.explanation().toString()).contains("9 of 10 member_invited");

        story.happens("member_invited").isIn("sales-talk");
    }
}
