package dev.journey.testkit.assertion;

import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import dev.journey.condition.Length;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Scoring;
import dev.journey.model.Transition;
import dev.journey.plan.Team;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** A small shop that knows all that assertions ask about. */
final class Shop {

    static final Journey JOURNEY = Journey.builder("shop")
            .zone(ZoneOffset.UTC)
            .remember(10)
            .team(Team.of("sales"))
            .persona("gift-giver")
            .stage("awareness", stage -> stage.touchpoint("product-page", WEBSITE, "product_viewed"))
            .stage(
                    "cart",
                    stage -> stage.touchpoint("checkout", WEBSITE, "cart_opened", "order_placed")
                            .conversion(Conversion.of("order_placed")
                                    .withKind("order")
                                    .withValue("total"))
                            .window(Length.of(ofDays(7)))
                            .followUp(FollowUp.builder("cart-mail-1")
                                    .when(inactiveFor(ofHours(12)))
                                    .channel(EMAIL)
                                    .build())
                            .followUp(FollowUp.builder("cart-mail-2")
                                    .when(inactiveFor(ofHours(24)))
                                    .channel(EMAIL)
                                    .build()))
            .stage("customer", stage -> stage.ends(Ending.GOAL).handOff(HandOff.to("sales")))
            .stage("gone", stage -> stage.ends(Ending.LAPSE))
            .transition(Transition.builder("cart")
                    .id("shows-interest")
                    .from("awareness")
                    .when(occurred("product_viewed").atLeast(3).within(ofDays(7)))
                    .build())
            .transition(Transition.of("cart", "customer", occurred("order_placed")))
            .transition(Transition.of("cart", "gone", inStageFor(ofDays(14))))
            .cap(Cap.of(EMAIL, 1, Length.of(ofDays(3))).withId("a-mail-in-three-days"))
            .quietHours(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(8, 0)))
            .scoring(Scoring.builder().add("product_viewed", 2).build())
            .build();

    static final JourneyEngine ENGINE = JourneyEngine.of(JOURNEY);

    private Shop() {}

    static Instant at(String dayAndTime) {
        return Instant.parse("2026-01-" + dayAndTime + ":00Z");
    }

    /** On the first of January at nine. */
    static Progress start() {
        return ENGINE.start("anna", at("01T09:00")).progress();
    }

    static Event viewed(String dayAndTime) {
        return Event.of("product_viewed", at(dayAndTime));
    }

    static Event ordered(String dayAndTime) {
        return Event.of("order_placed", at(dayAndTime)).with("total", 40).withId("o1");
    }

    /** Looked at two products, on the first two mornings. */
    static Progress looking() {
        return after(start(), viewed("01T09:05"), viewed("02T09:05"));
    }

    /** Came to the cart by a third product, on the third morning. */
    static Step interested() {
        return ENGINE.advance(looking(), viewed("03T09:05"));
    }

    /** Ordered on the morning after, before the second mail. */
    static Step ordering() {
        return ENGINE.advance(interested().progress(), ordered("04T09:00"));
    }

    static History history() {
        return History.of(
                "anna",
                List.of(
                        viewed("01T09:05").withId("v1"),
                        viewed("02T09:05").withId("v2"),
                        viewed("03T09:05").withId("v3")));
    }

    private static Progress after(Progress progress, Entry... entries) {
        Progress now = progress;
        for (Entry entry : entries) {
            now = ENGINE.advance(now, entry).progress();
        }
        return now;
    }
}
