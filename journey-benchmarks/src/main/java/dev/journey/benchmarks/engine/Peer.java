package dev.journey.benchmarks.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * A library that says to which stage an event takes a customer: who looks the customer up and counts in windows is the
 * application around it.
 *
 * @param <C> what is kept of a customer
 */
abstract class Peer<C extends Customer> implements Run<Occurrence[]> {

    private final Map<String, C> customers = new HashMap<>();
    private final Moves moves = new Moves();

    /** A customer who has done nothing yet. */
    abstract C newCustomer();

    /** The stage after the event that the customer has just observed; the present one if it changes nothing. */
    abstract Stage next(C customer);

    @Override
    public final void take(Occurrence[] events) {
        for (Occurrence event : events) {
            take(event);
        }
    }

    private void take(Occurrence event) {
        C customer = customers.get(event.customer());
        if (customer == null) {
            customer = newCustomer();
            customers.put(event.customer(), customer);
        }
        customer.observe(event);
        Stage from = customer.getStage();
        Stage to = next(customer);
        if (to != from) {
            moves.add(event, from, to);
        }
        customer.move(to);
    }

    @Override
    public final End end() {
        return End.of(customers.values().stream().map(Customer::getStage), moves);
    }
}
