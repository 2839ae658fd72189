package dev.journey.testkit.oracle;

import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a condition may look at.
 *
 * @param visit the events of the present visit, in the order in which they were handled
 * @param journey the events of the whole journey, since it was started or entered again
 */
record Facts(
        String customer,
        String stage,
        Instant enteredAt,
        Instant startedAt,
        List<Event> visit,
        List<Event> journey,
        Map<String, AttributeValue> profile) {

    List<Event> events(Scope scope) {
        return scope == Scope.JOURNEY ? journey : visit;
    }

    Instant since(Scope scope) {
        return scope == Scope.JOURNEY ? startedAt : enteredAt;
    }
}
