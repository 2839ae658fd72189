package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Examples;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.plan.PainPoint;
import java.util.Optional;

record PainPointJson(
        @Id String id,
        Optional<@Id String> stage,
        Optional<@Id String> touchpoint,
        Optional<@Id String> persona,
        Optional<@Examples("friction") String> kind,
        Optional<@Between(least = 1, most = PainPoint.WORST) Integer> severity,
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
