package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import org.openjdk.jmh.annotations.Benchmark;

/** A million events, one history after another. */
public class TakeInCustomerOrder extends TakeEventsBesidePeers {

    /** For JMH. */
    public TakeInCustomerOrder() {
        super(Order.CUSTOMER);
    }

    /** Journey, step by step. */
    @Benchmark
    @AtLeast(0.65)
    public End journey() {
        return end(JourneySteps::new, Workload::lines);
    }

    /** Journey, step by step with one intake for all. */
    @Benchmark
    @AtLeast(0.65)
    public End journeyIntake() {
        return end(JourneyIntake::new, Workload::lines);
    }

    /** Journey, step by step by a crowd that holds all customers. */
    @Benchmark
    @AtLeast(0.65)
    public End journeyCrowd() {
        return end(JourneyCrowd::new, Workload::lines);
    }

    /** Journey on a log that was built beforehand. */
    @Benchmark
    @AtLeast(0.8)
    public End journeyReplay() {
        return end(JourneyReplay::new, Workload::log);
    }
}
