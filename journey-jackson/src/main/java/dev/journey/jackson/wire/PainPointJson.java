package dev.journey.jackson.wire;

import dev.journey.plan.PainPoint;
import java.util.Optional;

record PainPointJson(
        String id,
        Optional<String> stage,
        Optional<String> touchpoint,
        Optional<String> persona,
        Optional<String> kind,
        Optional<Integer> severity,
        Optional<String> description) {

    static PainPointJson of(PainPoint painPoint) {
        return new PainPointJson(
                painPoint.id(),
                painPoint.stage(),
                painPoint.touchpoint(),
                painPoint.persona(),
                painPoint.kind(),
                Numbers.boxed(painPoint.severity()),
                painPoint.description());
    }

    PainPoint toPainPoint() {
        PainPoint.Builder painPoint = PainPoint.builder(id);
        stage.ifPresent(painPoint::stage);
        touchpoint.ifPresent(painPoint::touchpoint);
        persona.ifPresent(painPoint::persona);
        kind.ifPresent(painPoint::kind);
        severity.ifPresent(painPoint::severity);
        description.ifPresent(painPoint::description);
        return painPoint.build();
    }
}
