package dev.journey.condition;

import java.util.Objects;

/**
 * What is known of the customer: an attribute of the profile compares so.
 *
 * @param name the name of the attribute
 * @param comparison what must be so of it
 */
public record ProfileAttribute(String name, Comparison comparison) implements Condition {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ProfileAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(comparison, "comparison");
        if (name.isBlank()) {
            throw new IllegalArgumentException("attribute name of a profile must not be blank: '" + name + "'");
        }
    }

    @Override
    public String kind() {
        return "attribute";
    }

    /** The condition in words, such as {@code the customer's country 'DE'}. */
    @Override
    public String toString() {
        return "the customer's " + name + " " + comparison;
    }
}
