package dev.journey.run;

import dev.journey.graph.Rule;

/** Told of every move while the customer is still in the stage that is left. */
interface MoveListener {

    /** Hears nothing. */
    MoveListener NONE = (rule, at, by) -> {};

    void moving(Rule rule, long at, Cause by);
}
