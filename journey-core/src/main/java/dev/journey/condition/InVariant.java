package dev.journey.condition;

import java.util.Objects;

/**
 * An experiment assigns the customer this variant.
 *
 * @param experiment the id of the experiment
 * @param variant the name of one of its variants, or {@code holdout}
 */
public record InVariant(String experiment, String variant) implements Condition {

    /** Checks that both are there. */
    public InVariant {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(variant, "variant");
    }

    @Override
    public String kind() {
        return "variant";
    }

    /** The condition in words, such as {@code in variant green of experiment cta}. */
    @Override
    public String toString() {
        return "in variant " + variant + " of experiment " + experiment;
    }
}
