package dev.journey.benchmarks.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference journey as one would write it without any library, for speed: what all others are put beside. */
final class HandWritten implements Run<Occurrence[]> {

    static final long WEEK = Duration.ofDays(7).toMillis();
    static final long QUARTER = Duration.ofDays(90).toMillis();

    /** So long ago that no window reaches it. */
    static final long NEVER = Long.MIN_VALUE / 4;

    private final Map<String, State> customers = new HashMap<>();
    private final Moves moves = new Moves();

    @Override
    public void take(Occurrence[] events) {
        for (Occurrence event : events) {
            take(event);
        }
    }

    void take(Occurrence event) {
        State customer = customers.get(event.customer());
        if (customer == null) {
            customer = new State();
            customers.put(event.customer(), customer);
        }
        Stage to = next(customer, event);
        if (to != null) {
            moves.add(event, customer.stage, to);
            customer.stage = to;
        }
    }

    private static @Nullable Stage next(State customer, Occurrence event) {
        Stage stage = customer.stage;
        return switch (event.type()) {
            case "page_view" -> customer.viewed(event.at()) && stage == Stage.AWARENESS ? Stage.CONSIDERATION : null;
            case "order_placed" -> ordered(customer, event);
            case "support_resolved" -> stage == Stage.PURCHASE && event.number("score") >= 4 ? Stage.RETENTION : null;
            case "referral_sent" -> stage == Stage.RETENTION ? Stage.ADVOCACY : null;
            case "review_posted" -> stage == Stage.RETENTION && event.number("rating") >= 4 ? Stage.ADVOCACY : null;
            case "unsubscribe" -> stage == Stage.LAPSED ? null : Stage.LAPSED;
            case "email_click" -> stage == Stage.LAPSED ? Stage.CONSIDERATION : null;
            default -> null;
        };
    }

    private static @Nullable Stage ordered(State customer, Occurrence event) {
        boolean again = customer.ordered(event.at());
        return switch (customer.stage) {
            case CONSIDERATION -> event.number("value") > 0 ? Stage.PURCHASE : null;
            case PURCHASE -> again ? Stage.RETENTION : null;
            default -> null;
        };
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(customer -> customer.stage), moves);
    }

    private static final class State {

        private Stage stage = Stage.AWARENESS;
        private long lastView = NEVER;
        private long viewBefore = NEVER;
        private long lastOrder = NEVER;

        /** Whether this was the third page view within a week. */
        private boolean viewed(long at) {
            boolean third = at - viewBefore < WEEK;
            viewBefore = lastView;
            lastView = at;
            return third;
        }

        /** Whether the order before was in the last 90 days. */
        private boolean ordered(long at) {
            boolean again = at - lastOrder < QUARTER;
            lastOrder = at;
            return again;
        }
    }
}
