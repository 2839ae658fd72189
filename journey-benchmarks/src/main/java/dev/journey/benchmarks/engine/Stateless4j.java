package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.Stage.ADVOCACY;
import static dev.journey.benchmarks.engine.Stage.AWARENESS;
import static dev.journey.benchmarks.engine.Stage.CONSIDERATION;
import static dev.journey.benchmarks.engine.Stage.LAPSED;
import static dev.journey.benchmarks.engine.Stage.PURCHASE;
import static dev.journey.benchmarks.engine.Stage.RETENTION;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/**
 * stateless4j: a machine for each customer. All share one configuration; as its guards take no argument, they find the
 * customer in a field.
 */
final class Stateless4j extends Peer<Driven<StateMachine<Stage, String>>> {

    private final StateMachineConfig<Stage, String> config = new StateMachineConfig<>();
    private Customer current = new Customer();

    Stateless4j() {
        config.configure(AWARENESS)
                .permitIf("page_view", CONSIDERATION, () -> current.isThirdView())
                .permit("unsubscribe", LAPSED);
        config.configure(CONSIDERATION)
                .permitIf("order_placed", PURCHASE, () -> current.isOfValue())
                .permit("unsubscribe", LAPSED);
        config.configure(PURCHASE)
                .permitIf("order_placed", RETENTION, () -> current.isOrderedAgain())
                .permitIf("support_resolved", RETENTION, () -> current.isWellSupported())
                .permit("unsubscribe", LAPSED);
        config.configure(RETENTION)
                .permit("referral_sent", ADVOCACY)
                .permitIf("review_posted", ADVOCACY, () -> current.isWellReviewed())
                .permit("unsubscribe", LAPSED);
        config.configure(ADVOCACY).permit("unsubscribe", LAPSED);
        config.configure(LAPSED).permit("email_click", CONSIDERATION);
    }

    @Override
    Driven<StateMachine<Stage, String>> newCustomer() {
        StateMachine<Stage, String> machine = new StateMachine<>(AWARENESS, config);
        machine.onUnhandledTrigger((stage, type) -> {});
        return new Driven<>(machine);
    }

    @Override
    Stage next(Driven<StateMachine<Stage, String>> customer) {
        current = customer;
        customer.machine().fire(customer.getType());
        return customer.machine().getState();
    }
}
