package dev.journey.condition;

import dev.journey.event.AttributeValue;
import java.util.Map;

/**
 * What the host application says of a customer where a journey has a {@link Custom} condition.
 *
 * <p>It must answer from its arguments alone, and always the same: then a journey gives the same result wherever and
 * whenever it runs. It is asked whenever the engine tries the condition, and may be asked by several threads at once.
 * Where it throws an exception, the engine throws an {@link IllegalStateException} with that as its cause.
 *
 * <pre>{@code
 * JourneyEngine.of(journey, Map.of("in-service-area",
 *         (customer, with) -> nearby.contains(customer.profile().get("postcode"))));
 * }</pre>
 */
@FunctionalInterface
public interface CustomPredicate {

    /**
     * Whether the condition holds.
     *
     * @param customer what there is to know of the customer; the profile cannot be changed
     * @param with the parameters of the condition
     */
    boolean holds(CustomerFacts customer, Map<String, AttributeValue> with);
}
