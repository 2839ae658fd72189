package dev.journey.jackson.wire;

import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.LastAction;
import java.time.Instant;
import java.util.List;

/** What last actions were gathered. */
record LastActionsJson(
        Integer format,
        String journey,
        Integer version,
        Instant asOf,
        Integer last,
        List<String> ignored,
        List<LastAction> actions) {

    static LastActionsJson of(GatheredLastActions actions) {
        return new LastActionsJson(
                Versions.OF_LAST_ACTIONS.current(),
                actions.journey(),
                actions.version(),
                actions.asOf(),
                actions.last(),
                actions.ignored(),
                actions.actions());
    }

    GatheredLastActions toActions() {
        return new GatheredLastActions(journey, version, asOf, last, ignored, actions);
    }
}
