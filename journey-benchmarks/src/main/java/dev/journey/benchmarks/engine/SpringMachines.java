package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.Stage.ADVOCACY;
import static dev.journey.benchmarks.engine.Stage.AWARENESS;
import static dev.journey.benchmarks.engine.Stage.CONSIDERATION;
import static dev.journey.benchmarks.engine.Stage.LAPSED;
import static dev.journey.benchmarks.engine.Stage.PURCHASE;
import static dev.journey.benchmarks.engine.Stage.RETENTION;

import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import reactor.core.publisher.Mono;

/** Spring Statemachine: a machine for each customer, built as its reference guide does without an application context. */
final class SpringMachines extends Peer<Driven<StateMachine<Stage, String>>> {

    private static final String HEADER = "customer";

    @Override
    Driven<StateMachine<Stage, String>> newCustomer() {
        try {
            StateMachine<Stage, String> machine = machine();
            machine.startReactively().block();
            return new Driven<>(machine);
        } catch (Exception impossible) {
            throw new IllegalStateException("state machine could not be built", impossible);
        }
    }

    private static StateMachine<Stage, String> machine() throws Exception {
        StateMachineBuilder.Builder<Stage, String> builder = StateMachineBuilder.builder();
        builder.configureStates().withStates().initial(AWARENESS).states(EnumSet.allOf(Stage.class));
        StateMachineTransitionConfigurer<Stage, String> transitions = builder.configureTransitions();
        add(transitions, AWARENESS, "page_view", CONSIDERATION, Customer::isThirdView);
        add(transitions, CONSIDERATION, "order_placed", PURCHASE, Customer::isOfValue);
        add(transitions, PURCHASE, "order_placed", RETENTION, Customer::isOrderedAgain);
        add(transitions, PURCHASE, "support_resolved", RETENTION, Customer::isWellSupported);
        add(transitions, RETENTION, "review_posted", ADVOCACY, Customer::isWellReviewed);
        add(transitions, RETENTION, "referral_sent", ADVOCACY);
        for (Stage stage : Stage.values()) {
            if (stage != LAPSED) {
                add(transitions, stage, "unsubscribe", LAPSED);
            }
        }
        add(transitions, LAPSED, "email_click", CONSIDERATION);
        return builder.build();
    }

    private static void add(
            StateMachineTransitionConfigurer<Stage, String> transitions, Stage from, String event, Stage to)
            throws Exception {
        transitions.withExternal().source(from).target(to).event(event);
    }

    private static void add(
            StateMachineTransitionConfigurer<Stage, String> transitions,
            Stage from,
            String event,
            Stage to,
            Predicate<Customer> when)
            throws Exception {
        transitions
                .withExternal()
                .source(from)
                .target(to)
                .event(event)
                .guard(context -> when.test((Customer) context.getMessageHeader(HEADER)));
    }

    @Override
    Stage next(Driven<StateMachine<Stage, String>> customer) {
        StateMachine<Stage, String> machine = customer.machine();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(customer.getType())
                        .setHeader(HEADER, customer)
                        .build()))
                .blockLast();
        return Objects.requireNonNull(machine.getState()).getId();
    }
}
