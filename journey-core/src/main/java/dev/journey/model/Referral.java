package dev.journey.model;

import dev.journey.condition.EventPattern;
import java.util.Objects;

/**
 * How one customer's advocacy brings another customer: the advocacy loop back to awareness.
 *
 * @param event which events of the new customer tell of it
 * @param by the attribute of these events that names the customer who recommended
 */
public record Referral(EventPattern event, String by) {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if the attribute's name is blank
     */
    public Referral {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(by, "by");
        if (by.isBlank()) {
            throw new IllegalArgumentException("attribute that names who recommended must not be blank: '" + by + "'");
        }
    }
}
