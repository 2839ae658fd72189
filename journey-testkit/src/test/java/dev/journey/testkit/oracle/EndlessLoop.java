package dev.journey.testkit.oracle;

/** Time alone moved a customer on more than 10,000 times between two events (rule 6). */
public final class EndlessLoop extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    EndlessLoop(String customer) {
        super("customer '" + customer + "' goes round in a loop");
    }
}
