package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.event.History;
import java.time.Instant;
import java.util.List;

/**
 * What may happen to one customer.
 *
 * @param customer the customer's id
 * @param entries events and profile changes in the order in which they arrive, which need not be that of time
 * @param asOf the instant up to which it is looked at; some entries may lie after it
 */
public record RandomHistory(String customer, List<Entry> entries, Instant asOf) {

    /** Copies the entries. */
    public RandomHistory {
        entries = List.copyOf(entries);
    }

    /** The entries in order of time, without those that repeat an id. */
    public History history() {
        return History.of(customer, entries);
    }
}
