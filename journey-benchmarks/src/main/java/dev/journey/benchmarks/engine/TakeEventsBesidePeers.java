package dev.journey.benchmarks.engine;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** The reference journey, run by other libraries as well. */
public abstract class TakeEventsBesidePeers extends TakeEvents {

    /** Of the slowest: as many events of each customer, but of fewer customers. */
    static final int SHARE = EVENTS / 20;

    TakeEventsBesidePeers(Order order) {
        super(order);
    }

    /** COLA's state machine. */
    @Benchmark
    public End cola() {
        return plain(Cola::new);
    }

    /** stateless4j. */
    @Benchmark
    public End stateless4j() {
        return plain(Stateless4j::new);
    }

    /** squirrel-foundation. */
    @Benchmark
    public End squirrel() {
        return plain(Squirrel::new);
    }

    /** Easy Rules. */
    @Benchmark
    public End easyRules() {
        return plain(EasyRules::new);
    }

    /** Drools. */
    @Benchmark
    public End drools() {
        return plain(Drools::new);
    }

    /** Spring Statemachine, on a share of the events. */
    @Benchmark
    @OperationsPerInvocation(SHARE)
    public End springStatemachine() {
        return plain(SpringMachines::new);
    }
}
