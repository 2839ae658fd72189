package dev.journey.benchmarks.engine;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.occurred;

import dev.journey.model.Journey;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A journey with one long window, by hand: who has viewed so many pages in half a year goes to consideration with a page
 * view, and back with an email click. The window fills once and stays full.
 */
final class LongWindow implements Run<Occurrence[]> {

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    private final Map<String, State> customers = new HashMap<>();
    private final Moves moves = new Moves();
    private final int views;

    LongWindow(int views) {
        this.views = views;
    }

    /** The same as a {@link Journey}. */
    static Journey journey(int views) {
        return Journey.builder("long-window")
                .stage("awareness")
                .stage("consideration")
                .transition(
                        "awareness",
                        "consideration",
                        allOf(
                                occurred("page_view"),
                                occurred("page_view")
                                        .atLeast(views)
                                        .within(HALF_A_YEAR)
                                        .overJourney()))
                .transition("consideration", "awareness", occurred("email_click"))
                .build();
    }

    /** Customers with 2,000 events each, of which a third is page views. */
    static Stream<Occurrence> events(int count) {
        return EventSource.events(count, 2_000);
    }

    @Override
    public void take(Occurrence[] events) {
        for (Occurrence event : events) {
            take(event);
        }
    }

    void take(Occurrence event) {
        State customer = customers.get(event.customer());
        if (customer == null) {
            customer = new State(views);
            customers.put(event.customer(), customer);
        }
        Stage from = customer.stage;
        switch (event.type()) {
            case "page_view" -> customer.viewed(event.at());
            case "email_click" -> customer.stage = Stage.AWARENESS;
            default -> {}
        }
        if (customer.stage != from) {
            moves.add(event, from, customer.stage);
        }
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(customer -> customer.stage), moves);
    }

    private static final class State {

        /** The instants of the last views but the present one; the oldest stands where the next will be put. */
        private final long[] lasts;

        private int next;
        private Stage stage = Stage.AWARENESS;

        private State(int views) {
            lasts = new long[views - 1];
            Arrays.fill(lasts, HandWritten.NEVER);
        }

        private void viewed(long at) {
            if (at - lasts[next] < HALF_A_YEAR.toMillis()) {
                stage = Stage.CONSIDERATION;
            }
            lasts[next] = at;
            next = next + 1 == lasts.length ? 0 : next + 1;
        }
    }
}
