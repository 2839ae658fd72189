package dev.journey.condition;

import dev.journey.event.AttributeValue;
import java.util.Map;
import java.util.Objects;

/**
 * What a {@link CustomPredicate} may know of a customer.
 *
 * @param customer the customer's id
 * @param profile what is known of the customer, by attribute
 * @param score the points gathered over the journey
 * @param stage the id of the stage in which the customer is
 */
public record CustomerFacts(String customer, Map<String, AttributeValue> profile, long score, String stage) {

    /** Checks that all are there. The profile is not copied: it does not change while a predicate looks at it. */
    public CustomerFacts {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(stage, "stage");
    }
}
