package dev.journey.graph;

import dev.journey.condition.CustomerFacts;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import java.util.Optional;

/** What a guard may know of a customer. Instants are nanoseconds since 1970. */
public interface Facts {

    /** What is remembered. */
    Memory memory();

    /** When the scope began: when the stage was entered, or the journey started. */
    long since(Scope scope);

    /** An attribute of the customer's profile. */
    Optional<AttributeValue> attribute(String name);

    /** The points that the customer has gathered over the journey. */
    long score();

    /** The variant that the experiment of this number gives the customer. */
    String variant(int experiment);

    /** What a predicate of the host may know. */
    CustomerFacts forHost();
}
