package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.Stage.ADVOCACY;
import static dev.journey.benchmarks.engine.Stage.AWARENESS;
import static dev.journey.benchmarks.engine.Stage.CONSIDERATION;
import static dev.journey.benchmarks.engine.Stage.LAPSED;
import static dev.journey.benchmarks.engine.Stage.PURCHASE;
import static dev.journey.benchmarks.engine.Stage.RETENTION;

import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: all rules are asked, until the first that applies. */
final class EasyRules extends Peer<Customer> {

    private static final String FACT = "customer";
    private static final Rules RULES = rules();
    private static final RulesEngine ENGINE =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    private static Rules rules() {
        Rules rules = new Rules();
        add(rules, AWARENESS, "page_view", CONSIDERATION, Customer::isThirdView);
        add(rules, CONSIDERATION, "order_placed", PURCHASE, Customer::isOfValue);
        add(rules, PURCHASE, "order_placed", RETENTION, Customer::isOrderedAgain);
        add(rules, PURCHASE, "support_resolved", RETENTION, Customer::isWellSupported);
        add(rules, RETENTION, "referral_sent", ADVOCACY, customer -> true);
        add(rules, RETENTION, "review_posted", ADVOCACY, Customer::isWellReviewed);
        add(rules, "unsubscribe", "unsubscribe", LAPSED, customer -> customer.getStage() != LAPSED);
        add(rules, LAPSED, "email_click", CONSIDERATION, customer -> true);
        return rules;
    }

    private static void add(Rules rules, Stage from, String event, Stage to, Predicate<Customer> when) {
        add(rules, from + " " + event, event, to, customer -> customer.getStage() == from && when.test(customer));
    }

    private static void add(Rules rules, String name, String event, Stage to, Predicate<Customer> when) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> {
                    Customer customer = facts.get(FACT);
                    return customer.getType().equals(event) && when.test(customer);
                })
                .then(facts -> facts.<Customer>get(FACT).send(to))
                .build());
    }

    @Override
    Customer newCustomer() {
        return new Customer();
    }

    @Override
    Stage next(Customer customer) {
        Facts facts = new Facts();
        facts.put(FACT, customer);
        ENGINE.fire(RULES, facts);
        return customer.next();
    }
}
