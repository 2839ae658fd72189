package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.measure.StuckMeasure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stuck customers were gathered. */
record StuckCustomersJson(
        Integer format,
        String journey,
        Integer version,
        Instant asOf,
        Optional<Length> after,
        Integer most,
        List<StuckMeasure> stages) {

    static StuckCustomersJson of(GatheredStuckCustomers stuck) {
        return new StuckCustomersJson(
                Versions.OF_STUCK_CUSTOMERS.current(),
                stuck.journey(),
                stuck.version(),
                stuck.asOf(),
                stuck.after(),
                stuck.most(),
                stuck.stages());
    }

    GatheredStuckCustomers toStuck() {
        return new GatheredStuckCustomers(journey, version, asOf, after, most, stages);
    }
}
