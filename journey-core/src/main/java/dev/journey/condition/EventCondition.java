package dev.journey.condition;

import java.util.List;
import java.util.Optional;

/** A condition on the events of the present visit, or of the whole journey. */
public sealed interface EventCondition extends Condition permits Occurred, Aggregate, Sequence, InactiveFor {

    /** Which events it looks at, in order. */
    List<EventPattern> patterns();

    /** Over what it looks back, where that is stated. */
    Optional<Scope> statedOver();

    /**
     * Over what it looks back: the present visit, unless stated. The engine reads the conditions of a persona's segment
     * as over the whole journey, unless stated.
     */
    default Scope over() {
        return statedOver().orElse(Scope.STAGE);
    }

    /** This condition, looking back over this scope. */
    EventCondition over(Scope scope);

    /** This condition, looking back over the whole journey, not only over the present visit. */
    EventCondition overJourney();

    /** Over what it looks back, as the end of a sentence: {@code " over the journey"}, or an empty text. */
    default String overInWords() {
        return over() == Scope.JOURNEY ? " over the journey" : "";
    }
}
