package dev.journey.benchmarks.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of the reference workload in order of time, no two at one instant; the same for the same number of events.
 *
 * <p>There are 20 events for a customer over 180 days, however many events are wanted, unless somebody wants more for each;
 * and 70 % of them go to the few customers who were there lately.
 */
public final class EventSource {

    /** All types; how many of a thousand events are of each, says {@link #SHARES}. */
    public static final List<String> TYPES = List.of(
            "page_view",
            "search",
            "email_open",
            "email_click",
            "add_to_cart",
            "remove_from_cart",
            "order_placed",
            "order_shipped",
            "order_returned",
            "support_opened",
            "support_resolved",
            "review_posted",
            "referral_sent",
            "unsubscribe",
            "app_open",
            "app_close",
            "wishlist_add",
            "coupon_used",
            "login",
            "logout");

    private static final int[] SHARES = {300, 80, 70, 40, 60, 20, 50, 40, 8, 15, 15, 20, 10, 6, 90, 60, 25, 20, 50, 21};
    private static final String[] TYPE_OF_MILLE = IntStream.range(0, SHARES.length)
            .boxed()
            .flatMap(type -> Collections.nCopies(SHARES[type], TYPES.get(type)).stream())
            .toArray(String[]::new);
    private static final String[] CHANNELS = {"web", "app", "email", "store"};

    private static final long SEED = 42;
    private static final long BEGIN = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final Duration SPAN = Duration.ofDays(180);
    private static final int EVENTS_OF_CUSTOMER = 20;
    private static final int CUSTOMERS_TO_ACTIVE = 25;
    private static final double OF_ACTIVE = 0.7;
    private static final int FIRST_ID = 100_000;

    private final Random random = new Random(SEED);
    private final int customers;
    private final int[] active;
    private final int longestGap;
    private long at = BEGIN;

    private EventSource(int events, int ofCustomer) {
        customers = events / ofCustomer;
        active = new int[customers / CUSTOMERS_TO_ACTIVE];
        longestGap = Math.toIntExact(2 * SPAN.toMillis() / events);
        Arrays.setAll(active, place -> anybody());
    }

    /** So many events, made as they are asked for; at least 1,000. */
    public static Stream<Occurrence> events(int count) {
        return events(count, EVENTS_OF_CUSTOMER);
    }

    /** The same with so many events for each customer; for at least 50 customers. */
    static Stream<Occurrence> events(int count, int ofCustomer) {
        EventSource source = new EventSource(count, ofCustomer);
        return Stream.generate(source::next).limit(count);
    }

    private Occurrence next() {
        at += 1 + random.nextInt(longestGap - 1);
        String type = TYPE_OF_MILLE[random.nextInt(TYPE_OF_MILLE.length)];
        return new Occurrence("c" + (FIRST_ID + customer()), type, at, attributes(type));
    }

    /** Most events are of those who were there lately. */
    private int customer() {
        int place = random.nextInt(active.length);
        if (random.nextDouble() >= OF_ACTIVE) {
            active[place] = anybody();
        }
        return active[place];
    }

    /** Some customers come more often than others. */
    private int anybody() {
        return (int) (customers * Math.pow(random.nextDouble(), 1.5));
    }

    private Map<String, Object> attributes(String type) {
        double value = Math.round(random.nextDouble() * 20_000 - 500) / 100.0;
        double stars = 1 + random.nextInt(5);
        String channel = CHANNELS[random.nextInt(CHANNELS.length)];
        int most = random.nextInt(4);
        return switch (type) {
            case "order_placed" -> most < 2 ? Map.of("value", value) : Map.of("value", value, "channel", channel);
            case "support_resolved" -> most < 2 ? Map.of("score", stars) : Map.of("score", stars, "channel", channel);
            case "review_posted" ->
                most < 2 ? Map.of("rating", stars) : Map.of("rating", stars, "channel", channel, "value", value);
            default ->
                switch (most) {
                    case 0 -> Map.of();
                    case 1 -> Map.of("channel", channel);
                    case 2 -> Map.of("channel", channel, "value", value);
                    default -> Map.of("channel", channel, "value", value, "score", stars);
                };
        };
    }
}
