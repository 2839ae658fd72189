package dev.journey.jackson.wire;

import dev.journey.measure.StuckCustomer;
import dev.journey.measure.StuckMeasure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is stuck in one stage. */
record StuckMeasureJson(String stage, BigDecimal customers, List<Kept> longest) {

    static StuckMeasureJson of(StuckMeasure measure) {
        return new StuckMeasureJson(
                measure.stage(),
                BigDecimal.valueOf(measure.customers()),
                measure.longest().stream().map(Kept::of).toList());
    }

    StuckMeasure toMeasure() {
        return new StuckMeasure(
                stage,
                Numbers.count("customers", customers),
                longest.stream().map(kept -> kept.toCustomer(stage)).toList());
    }

    /** A customer who is stuck in the stage. */
    record Kept(String customer, Instant since, Optional<Instant> nextDeadline) {

        static Kept of(StuckCustomer customer) {
            return new Kept(customer.customer(), customer.since(), customer.nextDeadline());
        }

        StuckCustomer toCustomer(String stage) {
            return new StuckCustomer(customer, stage, since, nextDeadline);
        }
    }
}
