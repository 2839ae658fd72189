package dev.journey.jackson.wire;

import dev.journey.map.Touchpoint;
import dev.journey.model.Stage;
import java.util.Optional;

/** A touchpoint in a stage: named by its id, or defined in place. */
record TouchpointUse(String id, Optional<Touchpoint> definition) {

    static TouchpointUse named(String id) {
        return new TouchpointUse(id, Optional.empty());
    }

    static TouchpointUse of(TouchpointJson defined) {
        Touchpoint touchpoint = defined.toTouchpoint();
        return new TouchpointUse(touchpoint.id(), Optional.of(touchpoint));
    }

    TouchpointJson toTouchpointJson() {
        return TouchpointJson.of(definition.orElseThrow());
    }

    boolean isNamed() {
        return definition.isEmpty();
    }

    void addTo(Stage.Builder stage) {
        definition.ifPresentOrElse(stage::touchpoint, () -> stage.touchpoint(id));
    }
}
