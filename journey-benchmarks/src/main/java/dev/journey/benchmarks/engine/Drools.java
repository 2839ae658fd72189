package dev.journey.benchmarks.engine;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with rules compiled to Java: one session, into which the customer with the event goes for as long as the rules
 * are fired.
 */
final class Drools extends Peer<Customer> {

    private static final String RULES = rules();
    private static final KieBase BASE = base();

    private final KieSession session = BASE.newKieSession();

    private static String rules() {
        return String.join(
                "\n",
                "package reference;",
                "import " + Customer.class.getName() + ";",
                "import " + Stage.class.getName() + ";",
                rule("page_view", "stage == Stage.AWARENESS, thirdView == true", "CONSIDERATION"),
                rule("order_placed", "stage == Stage.CONSIDERATION, ofValue == true", "PURCHASE"),
                rule("order_placed", "stage == Stage.PURCHASE, orderedAgain == true", "RETENTION"),
                rule("support_resolved", "stage == Stage.PURCHASE, wellSupported == true", "RETENTION"),
                rule("referral_sent", "stage == Stage.RETENTION", "ADVOCACY"),
                rule("review_posted", "stage == Stage.RETENTION, wellReviewed == true", "ADVOCACY"),
                rule("unsubscribe", "stage != Stage.LAPSED", "LAPSED"),
                rule("email_click", "stage == Stage.LAPSED", "CONSIDERATION"));
    }

    private static String rule(String event, String when, String to) {
        return """
            rule "%s to %s" when
                $customer : Customer(type == "%s", %s)
            then
                $customer.send(Stage.%s);
            end
            """.formatted(event, to, event, when, to);
    }

    private static KieBase base() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/reference/rules.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("rules do not compile: " + builder.getResults());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    Customer newCustomer() {
        return new Customer();
    }

    @Override
    Stage next(Customer customer) {
        FactHandle fact = session.insert(customer);
        session.fireAllRules();
        session.delete(fact);
        return customer.next();
    }

    /** The rules keep a session until then. */
    @Override
    public void close() {
        session.dispose();
    }
}
