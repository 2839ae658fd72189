package dev.journey.benchmarks.engine;

import java.util.Arrays;
import java.util.Comparator;

/** In which order the events come. */
enum Order {
    /** As they happened: every event is a look-up among all customers. */
    TIME {
        @Override
        Occurrence[] order(Occurrence[] events) {
            return events;
        }
    },
    /** One history after another, as in a replay; they lie in this order in memory, too. */
    CUSTOMER {
        @Override
        Occurrence[] order(Occurrence[] events) {
            return Arrays.stream(events)
                    .sorted(Comparator.comparing(Occurrence::customer))
                    .map(Order::copy)
                    .toArray(Occurrence[]::new);
        }
    };

    abstract Occurrence[] order(Occurrence[] events);

    private static Occurrence copy(Occurrence event) {
        String customer = new String(event.customer().toCharArray());
        return new Occurrence(customer, event.type(), event.at(), event.attributes());
    }
}
