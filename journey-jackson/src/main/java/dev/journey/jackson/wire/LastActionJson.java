package dev.journey.jackson.wire;

import dev.journey.measure.LastAction;
import java.math.BigDecimal;
import java.util.List;

/** What customers did last before they dropped out of a stage. */
record LastActionJson(String stage, List<String> events, BigDecimal visits) {

    static LastActionJson of(LastAction action) {
        return new LastActionJson(action.stage(), action.events(), BigDecimal.valueOf(action.visits()));
    }

    LastAction toAction() {
        return new LastAction(stage, events, Numbers.count("visits", visits));
    }
}
