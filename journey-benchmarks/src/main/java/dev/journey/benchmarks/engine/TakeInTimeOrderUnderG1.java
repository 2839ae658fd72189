package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtLeast;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** A million events as they happened, under the collector that most applications run with, at its defaults. */
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class TakeInTimeOrderUnderG1 extends TakeEvents {

    /** For JMH. */
    public TakeInTimeOrderUnderG1() {
        super(Order.TIME);
    }

    /** Journey, step by step. */
    @Benchmark
    @AtLeast(0.4)
    public End journey() {
        return end(JourneySteps::new, Workload::lines);
    }

    /** Journey, step by step with one intake for all. */
    @Benchmark
    @AtLeast(0.4)
    public End journeyIntake() {
        return end(JourneyIntake::new, Workload::lines);
    }

    /** Journey, step by step by a crowd that holds all customers. */
    @Benchmark
    @AtLeast(0.4)
    public End journeyCrowd() {
        return end(JourneyCrowd::new, Workload::lines);
    }
}
