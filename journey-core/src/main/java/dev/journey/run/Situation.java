package dev.journey.run;

import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.graph.Interest;
import dev.journey.graph.StageNode;

/**
 * Where one customer stands, while it changes. What is remembered of the events stands elsewhere: in the hands of a
 * {@link State} while it is worked on, at rest in a {@link Member}. Instants are nanoseconds since 1970.
 */
abstract class Situation {

    /** The customer's id. */
    String customer = "";

    /** The stage in which the customer is. */
    StageNode stage;

    /** What few customers have. */
    Extras extras = Extras.NONE;

    /** When the journey was started. */
    long started;

    /** When the stage was entered. */
    long entered;

    /** The last instant that changed anything. */
    long changed;

    /** When time alone next makes something happen, or {@link EventTime#NEVER}. */
    long deadline;

    /** Whether the conversion of the stage was reached in this visit. */
    boolean goalReached;

    /** Whether something had to be forgotten in this visit. */
    boolean forgot;

    /** Whether a transition holds that may not move the customer at this very instant. */
    boolean passedOver;

    /** Whether nothing was tried since the stage was entered. */
    boolean justEntered;

    Situation(StageNode stage) {
        this.stage = stage;
    }

    /** Takes over where the customer stands. */
    final void become(Situation other) {
        customer = other.customer;
        stage = other.stage;
        extras = other.extras;
        started = other.started;
        entered = other.entered;
        changed = other.changed;
        deadline = other.deadline;
        goalReached = other.goalReached;
        forgot = other.forgot;
        passedOver = other.passedOver;
        justEntered = other.justEntered;
    }

    final boolean isOver() {
        return stage.isTerminal();
    }

    /** Whether an event leaves everything as it is, so that it need not be handled; false where one has to look. */
    final boolean ignores(Event event, long at, Interest interest) {
        if (at < changed || stage.graph().remembersIds()) {
            return false;
        }
        return isOver() ? stage.graph().isEnteredOnce() : mayIgnore(at) && !interest.isRelevant(event, stage);
    }

    /** Whether no event of a type can change anything at this instant; then it need not even be looked at. */
    final boolean ignoresAll(Interest interest, long at) {
        return !interest.mayMatter() && at >= changed && !isOver() && mayIgnore(at);
    }

    /** Whether an event at this instant can be left out if it plays no part in the stage. */
    final boolean mayIgnore(long at) {
        return deadline > at && !passedOver && !stage.graph().remembersIds();
    }
}
