package dev.journey.examples.webshop;

import dev.journey.run.Explanation;
import dev.journey.run.Progress;
import java.time.Instant;

/**
 * A customer who does not move on.
 *
 * @param progress where the customer stands
 * @param explanation why, and what would move the customer
 * @param staying how many customers stay in the same stage, this one included
 */
record StuckCustomer(Progress progress, Explanation explanation, long staying) {

    String customer() {
        return progress.customer();
    }

    String stage() {
        return progress.stage();
    }

    Instant since() {
        return progress.enteredAt();
    }

    /** Why of all customers this one was chosen. */
    String choice() {
        return "of the stages that something leaves, most customers stay in this one (" + staying
                + "), and none of them has been there longer";
    }
}
