package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import java.util.List;
import java.util.Optional;

record StageJson(
        String id,
        Optional<String> name,
        Optional<Phase> phase,
        Optional<Ending> ends,
        Optional<String> definition,
        Optional<String> objective,
        List<TouchpointUse> touchpoints,
        Optional<Conversion> conversion,
        Optional<Length> window,
        List<FollowUp> followUps,
        Optional<HandOff> handOff) {

    static StageJson of(Stage stage) {
        return new StageJson(
                stage.id(),
                stage.name(),
                stage.phase(),
                stage.ends(),
                stage.definition(),
                stage.objective(),
                stage.touchpoints().stream().map(TouchpointUse::named).toList(),
                stage.conversion(),
                stage.window(),
                stage.followUps(),
                stage.handOff());
    }

    Stage toStage() {
        Stage.Builder stage = Stage.builder(id);
        name.ifPresent(stage::name);
        phase.ifPresent(stage::phase);
        ends.ifPresent(stage::ends);
        definition.ifPresent(stage::definition);
        objective.ifPresent(stage::objective);
        touchpoints.forEach(touchpoint -> touchpoint.addTo(stage));
        conversion.ifPresent(stage::conversion);
        window.ifPresent(stage::window);
        followUps.forEach(stage::followUp);
        handOff.ifPresent(stage::handOff);
        return stage.build();
    }
}
