package dev.journey.benchmarks.engine;

/**
 * A customer with a state machine of their own.
 *
 * @param <M> the machine
 */
final class Driven<M> extends Customer {

    private final M machine;

    Driven(M machine) {
        this.machine = machine;
    }

    M machine() {
        return machine;
    }
}
