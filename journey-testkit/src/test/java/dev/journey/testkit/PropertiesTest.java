package dev.journey.testkit;

import dev.journey.testkit.law.Laws;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The properties of the engine on random journeys and histories; {@link Seeds} says how many. */
class PropertiesTest {

    private static final Map<String, Property> PROPERTIES = new LinkedHashMap<>();

    static {
        PROPERTIES.put("a replay does what the oracle says", new ReplayAgainstOracle());
        PROPERTIES.put("every step does what the oracle says", new StepsAgainstOracle());
        PROPERTIES.put("letting time pass between two events changes nothing", new TimeBetweenEvents());
        PROPERTIES.put("the order of input does not matter between different instants", new OrderOfInput());
        PROPERTIES.put("a progress comes back from its snapshot", new ComesBack());
        Laws.ofEveryJourney().forEach(law -> PROPERTIES.put(law.name(), trial -> law.brokenBy(trial.life())));
    }

    @TestFactory
    Stream<DynamicTest> property_holds() {
        Seeds seeds = Seeds.tried(PROPERTIES.values());
        return PROPERTIES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> seeds.hold(each.getValue())));
    }
}
