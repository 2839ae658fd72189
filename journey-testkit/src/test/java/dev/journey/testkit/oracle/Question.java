package dev.journey.testkit.oracle;

import dev.journey.condition.Aggregate;
import dev.journey.condition.EventCondition;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Scope;

/** What is asked about events somewhere in a condition, and over what. */
record Question(EventCondition condition, Scope scope) {

    /** Whether any event at all is an answer. */
    boolean isBareInactivity() {
        return condition instanceof InactiveFor inactive && inactive.pattern().isAny();
    }

    boolean isOverJourney() {
        return scope == Scope.JOURNEY;
    }

    boolean isWindowedAggregate() {
        return condition instanceof Aggregate aggregate && aggregate.within().isPresent();
    }
}
