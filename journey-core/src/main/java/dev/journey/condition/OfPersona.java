package dev.journey.condition;

import java.util.Objects;

/**
 * The customer is of this persona: its segment holds.
 *
 * @param persona the id of a persona that has a segment
 */
public record OfPersona(String persona) implements Condition {

    /** Checks that there is an id. */
    public OfPersona {
        Objects.requireNonNull(persona, "persona");
    }

    @Override
    public String kind() {
        return "persona";
    }

    /** The condition in words, such as {@code of persona gift-giver}. */
    @Override
    public String toString() {
        return "of persona " + persona;
    }
}
