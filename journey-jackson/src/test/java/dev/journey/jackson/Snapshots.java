package dev.journey.jackson;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.condition.Length;
import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Snapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Snapshots to be written and read. */
final class Snapshots {

    private static final Journey SHOP = Journey.builder("web-shop")
            .version(3)
            .stage("awareness")
            .stage(
                    "consideration",
                    stage -> stage.followUp(FollowUp.builder("cart-mail")
                            .when(inStageFor(ofDays(1)))
                            .channel(Channel.EMAIL)
                            .build()))
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

    /** Three views in a window, an order before, two attributes, a follow-up that was given out and counted. */
    static final Snapshot TYPICAL = typical();

    /** Nothing of what a snapshot can hold is missing. */
    static final Snapshot EVERYTHING = everything();

    private static final Codecs CODECS = Codecs.installed();

    private Snapshots() {}

    static DocumentCodec<Snapshot> codec(String format) {
        return CODECS.document(Snapshot.class, format);
    }

    private static Snapshot typical() {
        JourneyEngine engine = JourneyEngine.of(SHOP);
        Map<String, AttributeValue> profile =
                Map.of("orders", AttributeValue.of(3), "country", AttributeValue.of("DE"));
        Progress progress = engine.start("c-1234567", Instant.parse("2026-02-20T08:00:00.123Z"), profile)
                .progress();
        for (String event : List.of(
                "order_placed 2026-02-20T08:00:01.456Z",
                "product_viewed 2026-02-24T10:11:12.345Z",
                "product_viewed 2026-02-26T09:15:33.812Z",
                "product_viewed 2026-02-28T10:11:12.341Z",
                "product_viewed 2026-02-28T10:12:02.909Z")) {
            String[] parts = event.split(" ");
            progress = engine.advance(progress, Event.of(parts[0], Instant.parse(parts[1])))
                    .progress();
        }
        return progress.snapshot();
    }

    private static Snapshot everything() {
        Instant first = EventTime.EARLIEST;
        Instant last = EventTime.LATEST;
        AttributeValue price = AttributeValue.of(new BigDecimal("12.5"));
        AttributeValue text = AttributeValue.of("K\u00e4se \ud83d\ude00");
        List<Remembered> contents = List.of(
                new Remembered.Count(1_000_000),
                new Remembered.Instants(List.of(last, first, last)),
                new Remembered.Last(first),
                new Remembered.Places(List.of(first, last)),
                new Remembered.Sum(new BigDecimal("-12345678901234567890.000000000000000000000001")),
                new Remembered.Mean(new BigDecimal("0.5"), Long.MAX_VALUE),
                new Remembered.Extreme((Decimal) price),
                new Remembered.Latest(AttributeValue.of(true), first),
                new Remembered.Different(Set.of(price, text, AttributeValue.of(false), AttributeValue.of(-3))),
                new Remembered.Dated(List.of(new DatedValue(last, text), new DatedValue(first, price))),
                new Remembered.Points(Long.MIN_VALUE));
        List<Snapshot.Slot> slots = IntStream.range(0, contents.size())
                .mapToObj(rank -> new Snapshot.Slot(3 * rank, contents.get(rank)))
                .toList();
        Snapshot.Visit visit = new Snapshot.Visit(
                "a",
                first,
                last,
                List.of("c", "b"),
                true,
                true,
                true,
                false,
                9,
                Map.of("done", Optional.empty(), "waiting", Optional.of(last), "gone", Optional.empty()),
                slots);
        return new Snapshot(
                "shop",
                7,
                -1,
                "\u00e4nne",
                first,
                Map.of("text", text, "price", price, "", AttributeValue.of(true)),
                List.of("e2", "e1"),
                Map.of("cap-2", List.of(first), "cap-1", List.of(first, last)),
                slots,
                visit);
    }
}
