package dev.journey.examples;

import static dev.journey.examples.Examples.effects;
import static dev.journey.examples.Examples.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.codec.JourneyFile;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small journeys do what their rules say; what is expected is worked out by hand. */
class SmallStoresTest {

    private static final String CLOTHING = "clothing-store";
    private static final String PETS = "pet-shop";
    private static final String NAILS = "nail-salon";
    private static final String MAKEUP = "makeup-store";
    private static final String CARS = "car-test-drive";

    @ParameterizedTest
    @ValueSource(strings = {CLOTHING, PETS, NAILS, MAKEUP, CARS})
    void have_no_finding(String name) {
        assertThat(Checks.standard().check(Examples.journey(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOTHING, PETS, NAILS, MAKEUP, CARS})
    void come_back_from_yaml_through_json(String name, @TempDir Path folder) throws IOException {
        Journey journey = Examples.journey(name);
        Path json = folder.resolve("journey.json");
        Path yaml = folder.resolve("journey.yaml");

        JourneyFile.write(journey, json);
        JourneyFile.write(JourneyFile.read(json), yaml);

        assertThat(JourneyFile.read(yaml)).isEqualTo(journey);
    }

    /** The discount is good for fourteen days; a fitting on the sixth does not hush the word on the twelfth. */
    @Test
    void a_reader_of_the_newsletter_tries_on_and_buys_in_the_shop() {
        List<Event> events = List.of(
                event("look_viewed", "2026-03-02T10:00:00Z"),
                event("newsletter_joined", "2026-03-02T10:05:00Z"),
                event("item_tried_on", "2026-03-07T11:00:00Z"),
                event("order_placed", "2026-03-15T15:00:00Z").withChannel(Channel.IN_STORE));

        assertThat(effects(CLOTHING, events, "2026-03-31T00:00:00Z"))
                .containsExactly(
                        "2026-03-02T10:00:00Z entered awareness",
                        "2026-03-02T10:05:00Z goal-reached sign-up",
                        "2026-03-02T10:05:00Z moved consideration",
                        "2026-03-02T10:05:00Z follow-up-due welcome",
                        "2026-03-14T10:05:00Z follow-up-due two-days-left",
                        "2026-03-15T15:00:00Z moved retention");
    }

    /** Who joins in the evening is welcomed after breakfast; only an order on the web is asked whether it fits. */
    @Test
    void an_order_on_the_web_may_be_brought_back_to_the_shop() {
        List<Event> events = List.of(
                event("newsletter_joined", "2026-03-02T20:30:00Z"),
                event("cart_filled", "2026-03-03T18:00:00Z"),
                event("order_placed", "2026-03-04T18:30:00Z").withChannel(Channel.WEBSITE));

        assertThat(effects(CLOTHING, events, "2026-03-31T00:00:00Z"))
                .containsExactly(
                        "2026-03-02T20:30:00Z entered awareness",
                        "2026-03-02T20:30:00Z goal-reached sign-up",
                        "2026-03-02T20:30:00Z moved consideration",
                        "2026-03-02T20:30:00Z postponed welcome",
                        "2026-03-03T07:00:00Z follow-up-due welcome",
                        "2026-03-03T18:00:00Z moved conversion",
                        "2026-03-04T18:00:00Z follow-up-due it-waits-for-you",
                        "2026-03-04T18:30:00Z goal-reached purchase",
                        "2026-03-04T18:30:00Z moved retention",
                        "2026-03-11T18:30:00Z follow-up-due does-it-fit");
    }

    /** Every order begins a round whose reminder comes in the sixth week; the third order is asked to subscribe. */
    @Test
    void pet_food_is_bought_in_a_rhythm_until_a_subscription_keeps_it() {
        List<Event> events = List.of(
                event("evening_attended", "2026-01-10T10:00:00Z"),
                event("sample_taken", "2026-01-10T11:00:00Z"),
                event("order_placed", "2026-01-16T09:00:00Z").with("amount", 54.9),
                event("bag_delivered", "2026-01-18T09:00:00Z"),
                event("order_placed", "2026-02-25T09:00:00Z").with("amount", 54.9),
                event("order_placed", "2026-04-03T09:00:00Z").with("amount", 54.9),
                event("subscription_started", "2026-05-10T09:00:00Z"),
                event("delivery_skipped", "2026-06-20T09:00:00Z"),
                event("delivery_skipped", "2026-08-01T09:00:00Z"));

        assertThat(effects(PETS, events, "2026-08-31T00:00:00Z"))
                .containsExactly(
                        "2026-01-10T10:00:00Z entered awareness",
                        "2026-01-10T11:00:00Z goal-reached sample",
                        "2026-01-10T11:00:00Z moved consideration",
                        "2026-01-14T11:00:00Z follow-up-due did-the-bowl-get-empty",
                        "2026-01-16T09:00:00Z goal-reached purchase",
                        "2026-01-16T09:00:00Z moved purchase",
                        "2026-01-18T09:00:00Z follow-up-due mix-for-ten-days",
                        "2026-01-30T09:00:00Z follow-up-due does-it-agree",
                        "2026-02-25T09:00:00Z goal-reached second-bag",
                        "2026-02-25T09:00:00Z moved retention",
                        "2026-04-01T09:00:00Z follow-up-due bag-nearly-empty",
                        "2026-04-03T09:00:00Z goal-reached purchase",
                        "2026-04-03T09:00:00Z moved retention",
                        "2026-04-03T09:00:00Z follow-up-due let-us-do-the-thinking",
                        "2026-05-08T09:00:00Z follow-up-due bag-nearly-empty",
                        "2026-05-10T09:00:00Z moved subscription",
                        "2026-06-20T09:00:00Z follow-up-due shall-we-slow-down",
                        "2026-08-01T09:00:00Z moved retention");
    }

    @Test
    void a_moved_appointment_is_reminded_of_anew() {
        List<Event> events = List.of(
                event("appointment_booked", "2026-01-05T10:00:00Z"),
                event("appointment_tomorrow", "2026-01-07T11:00:00Z"),
                event("appointment_moved", "2026-01-07T13:00:00Z"),
                event("appointment_tomorrow", "2026-01-14T11:00:00Z"));

        assertThat(effects(NAILS, events, "2026-01-15T00:00:00Z"))
                .containsExactly(
                        "2026-01-05T10:00:00Z entered awareness",
                        "2026-01-05T10:00:00Z goal-reached appointment",
                        "2026-01-05T10:00:00Z moved booked",
                        "2026-01-07T11:00:00Z follow-up-due see-you-tomorrow",
                        "2026-01-07T13:00:00Z moved booked",
                        "2026-01-14T11:00:00Z follow-up-due see-you-tomorrow");
    }

    /**
     * Two months after 31 December 13:30 in Berlin is the last of February at 13:30; two months after 4 March 19:10 is
     * 4 May 19:10, in summer time, when it is too late for a call.
     */
    @Test
    void a_client_who_has_not_come_for_two_months_is_called() {
        List<Event> events = List.of(
                event("visit_paid", "2025-12-10T10:00:00Z"),
                event("visit_paid", "2025-12-31T12:30:00Z"),
                event("visit_paid", "2026-03-04T18:10:00Z"));

        assertThat(effects(NAILS, events, "2026-05-31T00:00:00Z"))
                .containsExactly(
                        "2025-12-10T10:00:00Z entered awareness",
                        "2025-12-10T10:00:00Z moved first-visit",
                        "2025-12-11T10:00:00Z follow-up-due thank-you-card",
                        "2025-12-17T10:00:00Z follow-up-due how-do-they-hold",
                        "2025-12-28T10:00:00Z follow-up-due three-weeks-soon",
                        "2025-12-31T12:30:00Z goal-reached second-visit",
                        "2025-12-31T12:30:00Z moved regular",
                        "2026-02-28T12:30:00Z moved drifting",
                        "2026-02-28T12:30:00Z follow-up-due technician-calls",
                        "2026-03-04T18:10:00Z goal-reached win-back",
                        "2026-03-04T18:10:00Z moved regular",
                        "2026-05-04T17:10:00Z moved drifting",
                        "2026-05-04T17:10:00Z postponed technician-calls",
                        "2026-05-05T07:00:00Z follow-up-due technician-calls");
    }

    /** Praise on the fifth day counts on the seventh; two bad reviews read, or one written, are answered. */
    @Test
    void a_friends_link_makes_an_advocate_whose_disappointment_is_put_right() {
        List<Event> events = List.of(
                event("friend_link_opened", "2026-05-01T18:00:00Z"),
                event("review_read", "2026-05-01T18:10:00Z").with("rating", 5),
                event("review_read", "2026-05-01T18:12:00Z").with("rating", 2),
                event("review_read", "2026-05-01T18:14:00Z").with("rating", 1),
                event("cart_filled", "2026-05-01T18:30:00Z"),
                event("order_placed", "2026-05-01T18:40:00Z").with("amount", 38),
                event("review_posted", "2026-05-06T12:00:00Z").with("rating", 5),
                event("friend_ordered", "2026-05-20T12:00:00Z"),
                event("friend_ordered", "2026-05-25T12:00:00Z"),
                event("friend_ordered", "2026-06-01T12:00:00Z"),
                event("review_posted", "2026-06-10T12:00:00Z").with("rating", 1));

        assertThat(effects(MAKEUP, events, "2026-06-30T00:00:00Z"))
                .containsExactly(
                        "2026-05-01T18:00:00Z entered awareness",
                        "2026-05-01T18:00:00Z moved consideration",
                        "2026-05-01T18:14:00Z follow-up-due ask-an-artist",
                        "2026-05-01T18:30:00Z goal-reached cart",
                        "2026-05-01T18:30:00Z moved purchase",
                        "2026-05-01T18:40:00Z goal-reached purchase",
                        "2026-05-01T18:40:00Z moved experience",
                        "2026-05-04T18:40:00Z follow-up-due three-steps",
                        "2026-05-06T12:00:00Z goal-reached satisfaction",
                        "2026-05-08T18:40:00Z moved advocacy",
                        "2026-05-20T12:00:00Z goal-reached referral",
                        "2026-05-20T12:00:00Z follow-up-due five-euros",
                        "2026-06-01T12:00:00Z follow-up-due ambassador",
                        "2026-06-10T12:00:00Z moved experience",
                        "2026-06-10T12:00:00Z follow-up-due make-it-right");
    }

    /** Thirty-four months after 10 April 15:00 in Berlin is 10 February 15:00, in winter time. */
    @Test
    void a_test_drive_is_handed_to_sales_and_a_lease_leads_back_to_the_wheel() {
        List<Event> events = List.of(
                event("car_configured", "2026-01-02T17:00:00Z"),
                event("drive_booked", "2026-01-08T09:00:00Z"),
                event("drive_taken", "2026-01-12T10:00:00Z"),
                event("offer_made", "2026-01-13T09:00:00Z"),
                event("contract_signed", "2026-01-26T15:00:00Z").with("price", 31900),
                event("car_handed_over", "2026-04-10T13:00:00Z"));

        assertThat(effects(CARS, events, "2029-02-11T00:00:00Z"))
                .containsExactly(
                        "2026-01-02T17:00:00Z entered awareness",
                        "2026-01-02T17:00:00Z moved consideration",
                        "2026-01-07T17:00:00Z follow-up-due come-and-drive",
                        "2026-01-12T10:00:00Z goal-reached test-drive",
                        "2026-01-12T10:00:00Z moved decision",
                        "2026-01-12T10:00:00Z hand-off-due sales",
                        "2026-01-23T09:00:00Z follow-up-due five-years-explained",
                        "2026-01-26T15:00:00Z goal-reached purchase",
                        "2026-01-26T15:00:00Z moved purchase",
                        "2026-01-26T15:00:00Z hand-off-due workshop",
                        "2026-02-26T15:00:00Z follow-up-due your-car-on-the-line",
                        "2026-03-26T15:00:00Z follow-up-due the-day-is-fixed",
                        "2026-04-10T13:00:00Z goal-reached handover",
                        "2026-04-10T13:00:00Z moved retention",
                        "2026-04-17T13:00:00Z follow-up-due first-week",
                        "2027-04-10T13:00:00Z follow-up-due service-is-due",
                        "2029-02-10T14:00:00Z moved consideration");
    }

    /** The offer is due two days after the drive, for sales to write; ninety days of silence end the matter. */
    @Test
    void a_drive_without_an_offer_is_brought_to_the_mind_of_sales() {
        List<Event> events = List.of(event("drive_taken", "2026-01-12T10:00:00Z"));

        assertThat(effects(CARS, events, "2026-12-31T00:00:00Z"))
                .containsExactly(
                        "2026-01-12T10:00:00Z entered awareness",
                        "2026-01-12T10:00:00Z moved decision",
                        "2026-01-12T10:00:00Z hand-off-due sales",
                        "2026-01-14T10:00:00Z follow-up-due offer-in-writing",
                        "2026-01-22T10:00:00Z follow-up-due five-years-explained",
                        "2026-04-12T10:00:00Z moved silent");
    }
}
