package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.HandWritten.NEVER;
import static dev.journey.benchmarks.engine.HandWritten.QUARTER;
import static dev.journey.benchmarks.engine.HandWritten.WEEK;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is kept of a customer beside a library that has no windows: the stage, and the counts of the windows. */
public class Customer {

    private Stage stage = Stage.AWARENESS;
    private Stage next = Stage.AWARENESS;
    private long lastView = NEVER;
    private long viewBefore = NEVER;
    private long lastOrder = NEVER;
    private boolean thirdView;
    private boolean orderedAgain;
    private @Nullable Occurrence event;

    Customer() {}

    /** Takes in an event before the library is asked. */
    final void observe(Occurrence occurrence) {
        event = occurrence;
        long at = occurrence.at();
        if (occurrence.type().equals("page_view")) {
            thirdView = at - viewBefore < WEEK;
            viewBefore = lastView;
            lastView = at;
        } else if (occurrence.type().equals("order_placed")) {
            orderedAgain = at - lastOrder < QUARTER;
            lastOrder = at;
        }
    }

    /** Goes to where the library says, and forgets the event. */
    final void move(Stage to) {
        stage = to;
        next = to;
        event = null;
    }

    /** Where the customer is. */
    public final Stage getStage() {
        return stage;
    }

    /** Where a rule sent the customer; the present stage if none did. */
    final Stage next() {
        return next;
    }

    /** Notes where to the customer goes, for libraries whose rules act instead of answering. */
    public final void send(Stage to) {
        next = to;
    }

    /** The type of the event. */
    public final String getType() {
        return event().type();
    }

    /** Whether the event is the third page view within a week. */
    public final boolean isThirdView() {
        return thirdView;
    }

    /** Whether the order before this one was in the last 90 days. */
    public final boolean isOrderedAgain() {
        return orderedAgain;
    }

    /** Whether the order has a value. */
    public final boolean isOfValue() {
        return event().number("value") > 0;
    }

    /** Whether support was good. */
    public final boolean isWellSupported() {
        return event().number("score") >= 4;
    }

    /** Whether the review is good. */
    public final boolean isWellReviewed() {
        return event().number("rating") >= 4;
    }

    private Occurrence event() {
        return Objects.requireNonNull(event, "event");
    }
}
