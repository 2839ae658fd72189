package dev.journey.graph;

import dev.journey.condition.Scope;

/** What a guard may know of a customer. Instants are nanoseconds since 1970. */
public interface Facts {

    /** What a slot of this scope holds. */
    long[] slot(Scope scope, int index);

    /** When the scope began: when the stage was entered, or the journey started. */
    long since(Scope scope);
}
