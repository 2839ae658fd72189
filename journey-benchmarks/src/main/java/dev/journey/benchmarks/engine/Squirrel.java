package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.Stage.ADVOCACY;
import static dev.journey.benchmarks.engine.Stage.AWARENESS;
import static dev.journey.benchmarks.engine.Stage.CONSIDERATION;
import static dev.journey.benchmarks.engine.Stage.LAPSED;
import static dev.journey.benchmarks.engine.Stage.PURCHASE;
import static dev.journey.benchmarks.engine.Stage.RETENTION;

import java.util.function.Predicate;
import org.squirrelframework.foundation.fsm.Condition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: a machine for each customer. */
final class Squirrel extends Peer<Driven<Squirrel.Machine>> {

    private static final StateMachineBuilder<Machine, Stage, String, Customer> MACHINES = machines();

    private static StateMachineBuilder<Machine, Stage, String, Customer> machines() {
        StateMachineBuilder<Machine, Stage, String, Customer> builder =
                StateMachineBuilderFactory.create(Machine.class, Stage.class, String.class, Customer.class);
        add(builder, AWARENESS, "page_view", CONSIDERATION, Customer::isThirdView);
        add(builder, CONSIDERATION, "order_placed", PURCHASE, Customer::isOfValue);
        add(builder, PURCHASE, "order_placed", RETENTION, Customer::isOrderedAgain);
        add(builder, PURCHASE, "support_resolved", RETENTION, Customer::isWellSupported);
        builder.externalTransition().from(RETENTION).to(ADVOCACY).on("referral_sent");
        add(builder, RETENTION, "review_posted", ADVOCACY, Customer::isWellReviewed);
        for (Stage stage : Stage.values()) {
            if (stage != LAPSED) {
                builder.externalTransition().from(stage).to(LAPSED).on("unsubscribe");
            }
        }
        builder.externalTransition().from(LAPSED).to(CONSIDERATION).on("email_click");
        return builder;
    }

    private static void add(
            StateMachineBuilder<Machine, Stage, String, Customer> builder,
            Stage from,
            String event,
            Stage to,
            Predicate<Customer> when) {
        builder.externalTransition().from(from).to(to).on(event).when(new When(from + " " + event, when));
    }

    @Override
    Driven<Machine> newCustomer() {
        return new Driven<>(MACHINES.newStateMachine(AWARENESS));
    }

    @Override
    Stage next(Driven<Machine> customer) {
        customer.machine().fire(customer.getType(), customer);
        return customer.machine().getCurrentState();
    }

    /** Public, since the library makes it by reflection. */
    public static class Machine extends AbstractStateMachine<Machine, Stage, String, Customer> {

        /** For the library. */
        public Machine() {}
    }

    private record When(String name, Predicate<Customer> holds) implements Condition<Customer> {

        @Override
        public boolean isSatisfied(Customer customer) {
            return holds.test(customer);
        }
    }
}
