package dev.journey.benchmarks.engine;

import java.util.Comparator;
import java.util.stream.Stream;

/** In which order the events come. */
enum Order {
    /** As they happened: every event is a look-up among all customers. */
    TIME {
        @Override
        Stream<Occurrence> order(Stream<Occurrence> events) {
            return events;
        }
    },
    /** One history after another, as in a replay; they lie in this order in memory, too. */
    CUSTOMER {
        @Override
        Stream<Occurrence> order(Stream<Occurrence> events) {
            return events.sorted(Comparator.comparing(Occurrence::customer)).map(Order::copy);
        }
    };

    abstract Stream<Occurrence> order(Stream<Occurrence> events);

    private static Occurrence copy(Occurrence event) {
        String customer = new String(event.customer().toCharArray());
        return new Occurrence(customer, event.type(), event.at(), event.attributes());
    }
}
