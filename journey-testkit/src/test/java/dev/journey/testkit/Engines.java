package dev.journey.testkit;

import dev.journey.event.AttributeValue;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.oracle.Oracle;
import java.util.Map;

/** The engine and the oracle, with the same conditions of the host. */
final class Engines {

    private Engines() {}

    static JourneyEngine engine(Journey journey) {
        return JourneyEngine.of(journey);
    }

    static Oracle oracle(Journey journey) {
        return Oracle.of(journey, Engines::holds);
    }

    /** Pure, and different with everything that a condition of the host may see. */
    private static boolean holds(
            String customer,
            Map<String, AttributeValue> profile,
            long score,
            String stage,
            Map<String, AttributeValue> with) {
        return (customer.length()
                                + profile.size()
                                + score
                                + stage.length()
                                + with.toString().length())
                        % 2
                == 0;
    }
}
