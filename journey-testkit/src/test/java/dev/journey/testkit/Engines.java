package dev.journey.testkit;

import dev.journey.condition.CustomPredicate;
import dev.journey.condition.CustomerFacts;
import dev.journey.event.AttributeValue;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.oracle.Oracle;
import java.util.Map;

/** The engine and the oracle, with the same conditions of the host. */
final class Engines {

    /** The names of the host's conditions. */
    static final String[] CUSTOM = {"host-rule", "other-rule"};

    private static final Map<String, CustomPredicate> PREDICATES =
            Map.of(CUSTOM[0], Engines::isEven, CUSTOM[1], (customer, with) -> !isEven(customer, with));

    private Engines() {}

    static JourneyEngine engine(Journey journey) {
        return JourneyEngine.of(journey, PREDICATES);
    }

    static Oracle oracle(Journey journey) {
        return Oracle.of(journey, PREDICATES);
    }

    /** Pure, and different with everything that a condition of the host may see. */
    private static boolean isEven(CustomerFacts customer, Map<String, AttributeValue> with) {
        long sum = customer.customer().length()
                + customer.profile().size()
                + customer.score()
                + customer.stage().length()
                + with.toString().length();
        return sum % 2 == 0;
    }
}
