package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.Stage.ADVOCACY;
import static dev.journey.benchmarks.engine.Stage.AWARENESS;
import static dev.journey.benchmarks.engine.Stage.CONSIDERATION;
import static dev.journey.benchmarks.engine.Stage.LAPSED;
import static dev.journey.benchmarks.engine.Stage.PURCHASE;
import static dev.journey.benchmarks.engine.Stage.RETENTION;

import com.alibaba.cola.statemachine.Condition;
import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/** COLA's state machine: one machine for all, which is told the stage and tells the next. */
final class Cola extends Peer<Customer> {

    private static final StateMachine<Stage, String, Customer> MACHINE = machine();

    private static StateMachine<Stage, String, Customer> machine() {
        StateMachineBuilder<Stage, String, Customer> builder = StateMachineBuilderFactory.create();
        add(builder, AWARENESS, "page_view", CONSIDERATION, Customer::isThirdView);
        add(builder, CONSIDERATION, "order_placed", PURCHASE, Customer::isOfValue);
        add(builder, PURCHASE, "order_placed", RETENTION, Customer::isOrderedAgain);
        add(builder, PURCHASE, "support_resolved", RETENTION, Customer::isWellSupported);
        add(builder, RETENTION, "referral_sent", ADVOCACY, customer -> true);
        add(builder, RETENTION, "review_posted", ADVOCACY, Customer::isWellReviewed);
        builder.externalTransitions()
                .fromAmong(AWARENESS, CONSIDERATION, PURCHASE, RETENTION, ADVOCACY)
                .to(LAPSED)
                .on("unsubscribe")
                .when(customer -> true)
                .perform((from, to, event, customer) -> {});
        add(builder, LAPSED, "email_click", CONSIDERATION, customer -> true);
        return builder.build("reference");
    }

    private static void add(
            StateMachineBuilder<Stage, String, Customer> builder,
            Stage from,
            String event,
            Stage to,
            Condition<Customer> when) {
        builder.externalTransition().from(from).to(to).on(event).when(when).perform((out, in, type, customer) -> {});
    }

    @Override
    Customer newCustomer() {
        return new Customer();
    }

    @Override
    Stage next(Customer customer) {
        return MACHINE.fireEvent(customer.getStage(), customer.getType(), customer);
    }
}
