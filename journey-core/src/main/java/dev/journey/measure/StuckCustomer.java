package dev.journey.measure;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer who has been in a stage for longer than is meant.
 *
 * @param customer the customer's id
 * @param stage the id of the stage
 * @param since when the customer entered it
 * @param nextDeadline when time alone will next make something happen; empty where it will not
 */
public record StuckCustomer(String customer, String stage, Instant since, Optional<Instant> nextDeadline) {

    /** Checks that nothing is missing. */
    public StuckCustomer {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(nextDeadline, "nextDeadline");
    }
}
