package dev.journey.event;

import java.util.Objects;

/**
 * One line of a log: which customer, and what happened.
 *
 * @param customer the customer's id; never blank
 * @param entry what happened, or what became known
 */
public record LogLine(String customer, Entry entry) {

    /** Checks that both are there. */
    public LogLine {
        CustomerIds.check(customer);
        Objects.requireNonNull(entry, "entry");
    }
}
