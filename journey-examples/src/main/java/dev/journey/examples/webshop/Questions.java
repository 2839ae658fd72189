package dev.journey.examples.webshop;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.measure.Grouping;
import dev.journey.model.Journey;
import dev.journey.view.FunnelView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the page of the report answers beyond what follows from every journey.
 *
 * @param funnel what the funnel is called
 * @param ignored events that are no doing of customers
 * @param steps the events of the funnel, in order; none for no funnel
 * @param window how long a customer may take from the first step to the last
 * @param choices events of which the first that a customer has tells groups apart, by what they choose
 */
public record Questions(
        String funnel, Set<String> ignored, List<EventPattern> steps, Length window, Map<String, Set<String>> choices) {

    private static final String NONE = "none of these";

    /** Copies the collections. */
    public Questions {
        ignored = Set.copyOf(ignored);
        steps = List.copyOf(steps);
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** What can be asked of any journey: how many get from conversion to conversion within a month. */
    public static Questions of(Journey journey) {
        return new Questions(
                "From conversion to conversion",
                Set.of(),
                FunnelView.of(journey).conversions(),
                Length.parse("P30D"),
                Map.of());
    }

    /** What is asked of the web shop: its log marks those who never paid, which is no doing of theirs. */
    public static Questions ofTheShop() {
        return new Questions(
                "From the catalogue to the payment",
                Set.of("lost"),
                List.of(
                        EventPattern.of("catalog"),
                        EventPattern.of("cart"),
                        EventPattern.of("delivery_choice"),
                        EventPattern.of("payment_choice"),
                        EventPattern.of("payment_done")),
                Length.parse("PT30M"),
                Map.of(
                        "first choice of delivery", Set.of("delivery_courier", "delivery_pickup"),
                        "first choice of payment", Set.of("payment_card", "payment_cash")));
    }

    /** The first of these events that a customer has, up to the instant of the replay. */
    static Grouping byFirst(Set<String> events) {
        return (history, replay) -> Set.of(history.events()
                .filter(event -> !event.at().isAfter(replay.asOf()))
                .map(Event::type)
                .filter(events::contains)
                .findFirst()
                .orElse(NONE));
    }

    /** Whether there is a funnel: one step is none. */
    boolean hasFunnel() {
        return steps.size() > 1;
    }
}
