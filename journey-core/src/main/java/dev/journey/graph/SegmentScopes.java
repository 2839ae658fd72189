package dev.journey.graph;

import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.OfPersona;
import dev.journey.condition.Scope;
import dev.journey.model.Journey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which segments ask for the events of a visit, themselves or by the persona whom they name. */
final class SegmentScopes {

    private final Journey journey;
    private final Map<String, Boolean> known = new HashMap<>();

    SegmentScopes(Journey journey) {
        this.journey = journey;
    }

    boolean asksForVisit(String persona) {
        Boolean answer = known.get(persona);
        if (answer == null) {
            answer = journey.persona(persona).segment().orElseThrow().all().anyMatch(this::asksForVisit);
            known.put(persona, answer);
        }
        return answer;
    }

    private boolean asksForVisit(Condition condition) {
        if (condition instanceof OfPersona of) {
            return asksForVisit(of.persona());
        }
        return condition instanceof EventCondition events && events.statedOver().equals(Optional.of(Scope.STAGE));
    }
}
