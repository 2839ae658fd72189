package dev.journey.benchmarks.progress;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A customer of a web shop: three views in a window, an order, two attributes, a follow-up that was given out. */
final class TypicalProgress {

    static final JourneyEngine ENGINE = JourneyEngine.of(shop());

    private static final List<Event> EVENTS = List.of(
            Event.of("order_placed", Instant.parse("2026-02-20T08:00:01.456Z")),
            Event.of("product_viewed", Instant.parse("2026-02-24T10:11:12.345Z")),
            Event.of("product_viewed", Instant.parse("2026-02-26T09:15:33.812Z")),
            Event.of("product_viewed", Instant.parse("2026-02-28T10:11:12.341Z")),
            Event.of("product_viewed", Instant.parse("2026-02-28T10:12:02.909Z")));

    private TypicalProgress() {}

    static Progress progress() {
        Map<String, AttributeValue> profile =
                Map.of("orders", AttributeValue.of(3), "country", AttributeValue.of("DE"));
        Progress progress = ENGINE.start("c-1234567", Instant.parse("2026-02-20T08:00:00.123Z"), profile)
                .progress();
        for (Event event : EVENTS) {
            progress = ENGINE.advance(progress, event).progress();
        }
        return progress;
    }

    private static Journey shop() {
        FollowUp mail = FollowUp.builder("cart-mail")
                .when(inStageFor(ofDays(1)))
                .channel(Channel.EMAIL)
                .build();
        return Journey.builder("web-shop")
                .version(3)
                .stage("awareness")
                .stage("consideration", stage -> stage.followUp(mail))
                .stage("customer")
                .transition("awareness", "consideration", occurred("product_viewed"))
                .transition(
                        "consideration",
                        "customer",
                        allOf(
                                occurred("product_viewed").atLeast(4).within(ofDays(7)),
                                occurred("order_placed").atLeast(2).overJourney()))
                .cap(Cap.of(Channel.EMAIL, 3, Length.parse("P7D")))
                .build();
    }
}
