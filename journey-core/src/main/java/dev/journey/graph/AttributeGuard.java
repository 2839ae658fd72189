package dev.journey.graph;

import dev.journey.condition.ProfileAttribute;

/**
 * What is known of the customer is as it should be.
 *
 * @param condition the condition as it was written
 */
public record AttributeGuard(ProfileAttribute condition) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        return condition.comparison().holds(facts.attribute(condition.name()));
    }
}
