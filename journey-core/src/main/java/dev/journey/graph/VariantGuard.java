package dev.journey.graph;

import dev.journey.condition.InVariant;

/**
 * The experiment gives the customer a variant.
 *
 * @param condition the condition as it was written
 * @param experiment the number of the experiment in the journey
 */
public record VariantGuard(InVariant condition, int experiment) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return facts.variant(experiment).equals(condition.variant());
    }
}
