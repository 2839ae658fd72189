package dev.journey.run;

import java.util.Collection;

/** Time alone moves a customer on and on, between two events. */
public final class EndlessLoopException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String customer;

    EndlessLoopException(String customer, int moves, Collection<String> transitions) {
        super("customer '" + customer + "' was moved " + moves + " times by time alone since the last event, by "
                + String.join(", ", transitions) + "; let one of them wait for an event, or let a stage end");
        this.customer = customer;
    }

    /** The customer who was moved. */
    public String customer() {
        return customer;
    }
}
