package dev.journey.benchmarks.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/**
 * Lines of events as the reference workload has them: 50,000 customers, 20 event types, up to three attributes, a quarter of
 * the lines with an id; the same for the same number of lines.
 */
final class EventLines {

    private static final long SEED = 42;
    private static final int CUSTOMERS = 50_000;
    private static final int ACTIVE = 2_000;
    private static final double OF_ACTIVE = 0.7;
    private static final String[] TYPES = {
        "page_view",
        "page_view",
        "page_view",
        "page_view",
        "page_view",
        "page_view",
        "order_placed",
        "email_open",
        "email_click",
        "cart_opened",
        "support_opened",
        "support_resolved",
        "review_posted",
        "referral_sent",
        "search",
        "signed_up",
        "video_played",
        "download",
        "trial_started",
        "unsubscribe"
    };
    private static final String[] CHANNELS = {"website", "email", "in-store", "social-media"};
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final long MICROS = 180L * 24 * 3600 * 1_000_000;

    private final Random random = new Random(SEED);
    private final int[] active = random.ints(ACTIVE, 0, CUSTOMERS).toArray();
    private final StringBuilder text = new StringBuilder();

    private EventLines() {}

    /** So many lines as bytes. */
    static byte[] of(int count) {
        EventLines lines = new EventLines();
        for (int i = 0; i < count; i++) {
            lines.add(i, count);
        }
        return lines.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(int number, int count) {
        long micros = MICROS / count * number + random.nextInt(1_000_000);
        text.append("{\"customer\":\"c").append(customer());
        text.append("\",\"event\":\"").append(TYPES[random.nextInt(TYPES.length)]);
        text.append("\",\"at\":\"").append(BEGIN.plusNanos(micros * 1_000)).append('"');
        if (random.nextInt(4) == 0) {
            text.append(",\"id\":\"e").append(number).append('"');
        }
        if (random.nextInt(8) == 0) {
            text.append(",\"channel\":\"")
                    .append(CHANNELS[random.nextInt(CHANNELS.length)])
                    .append('"');
        }
        addAttributes(random.nextInt(4));
        text.append("}\n");
    }

    /** Most events are of those who were there lately. */
    private int customer() {
        int place = random.nextInt(ACTIVE);
        if (random.nextDouble() >= OF_ACTIVE) {
            active[place] = random.nextInt(CUSTOMERS);
        }
        return active[place];
    }

    private void addAttributes(int count) {
        if (count == 0) {
            return;
        }
        text.append(",\"attributes\":{\"value\":").append(random.nextInt(100_000) / 100.0);
        if (count > 1) {
            text.append(",\"score\":").append(random.nextInt(6));
        }
        if (count > 2) {
            text.append(",\"coupon\":\"NEW").append(random.nextInt(50)).append('"');
        }
        text.append('}');
    }
}
