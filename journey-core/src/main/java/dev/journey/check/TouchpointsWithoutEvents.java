package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** Every touchpoint is seen in some event. */
final class TouchpointsWithoutEvents implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.touchpoints().stream()
                .filter(touchpoint -> touchpoint.events().isEmpty())
                .map(touchpoint -> finding(touchpoint.id()))
                .toList();
    }

    private static Finding finding(String touchpoint) {
        return new Finding(
                FindingCode.TOUCHPOINT_WITHOUT_EVENTS,
                "touchpoints." + touchpoint,
                "touchpoint '" + touchpoint + "' has no events, so nothing that happens there can be seen or measured",
                "name the events that are recorded there");
    }
}
