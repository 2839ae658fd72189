package dev.journey.run;

import dev.journey.graph.Rule;

/** Told of every instant at which conditions are asked and of every move, before anything changes. */
interface MoveListener {

    /** Hears nothing. */
    MoveListener NONE = (rule, at, by) -> {};

    /** The transitions out of the stage are about to be tried, and the follow-ups to be asked if none of them moves. */
    default void trying(long at, Cause by) {}

    /** The customer is still in the stage that is left. */
    void moving(Rule rule, long at, Cause by);
}
