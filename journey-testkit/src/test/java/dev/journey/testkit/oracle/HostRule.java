package dev.journey.testkit.oracle;

import dev.journey.condition.Custom;
import dev.journey.event.AttributeValue;
import java.util.Map;

/** A condition of the host: a pure function of what such a condition may see. */
@FunctionalInterface
public interface HostRule {

    /** Whether the condition holds for this customer in this stage. */
    boolean holds(
            String customer,
            Map<String, AttributeValue> profile,
            long score,
            String stage,
            Map<String, AttributeValue> with);

    /** For journeys without such conditions. */
    static HostRule none() {
        return (customer, profile, score, stage, with) -> false;
    }

    /** As a condition asks. */
    default boolean holds(Custom condition, Facts facts) {
        return holds(facts.customer(), facts.profile(), facts.score(), facts.stage(), condition.with());
    }
}
