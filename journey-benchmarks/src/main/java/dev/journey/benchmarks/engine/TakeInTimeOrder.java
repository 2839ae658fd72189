package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import org.openjdk.jmh.annotations.Benchmark;

/** A million events as they happened: every one is a look-up among all customers. */
public class TakeInTimeOrder extends TakeEventsBesidePeers {

    /** For JMH. */
    public TakeInTimeOrder() {
        super(Order.TIME);
    }

    /** Journey, step by step. */
    @Benchmark
    @AtLeast(0.5)
    public End journey() {
        return end(JourneySteps::new, Workload::lines);
    }

    /** Journey, step by step with one intake for all. */
    @Benchmark
    @AtLeast(0.5)
    public End journeyIntake() {
        return end(JourneyIntake::new, Workload::lines);
    }

    /** Journey, step by step by a crowd that holds all customers. */
    @Benchmark
    @AtLeast(0.5)
    public End journeyCrowd() {
        return end(JourneyCrowd::new, Workload::lines);
    }
}
