package dev.journey.graph;

import dev.journey.condition.Custom;
import dev.journey.condition.CustomPredicate;
import dev.journey.condition.CustomerFacts;
import java.util.function.IntConsumer;

/**
 * A predicate of the host says so.
 *
 * @param condition the condition as it was written
 * @param predicate the predicate of that name
 */
public record CustomGuard(Custom condition, CustomPredicate predicate) implements Guard {

    @Override
    public boolean holds(Facts facts, long now) {
        CustomerFacts customer = facts.forHost();
        try {
            return predicate.holds(customer, condition.with());
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "custom condition '" + condition.name() + "' failed for customer '" + customer.customer() + "': "
                            + e.getMessage(),
                    e);
        }
    }

    /** Whatever is counted may give points. */
    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(EVERY_SLOT);
    }
}
