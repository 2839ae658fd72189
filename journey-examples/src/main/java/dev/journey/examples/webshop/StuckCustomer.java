package dev.journey.examples.webshop;

import dev.journey.run.Explanation;
import dev.journey.run.Progress;
import java.time.Instant;

/**
 * A customer who does not move on.
 *
 * @param progress where the customer stands
 * @param explanation why, and what would move the customer
 * @param choice why of all customers this one was chosen
 */
record StuckCustomer(Progress progress, Explanation explanation, String choice) {

    String customer() {
        return progress.customer();
    }

    String stage() {
        return progress.stage();
    }

    Instant since() {
        return progress.enteredAt();
    }
}
