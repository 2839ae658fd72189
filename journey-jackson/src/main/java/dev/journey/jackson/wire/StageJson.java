package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.readiness.Readiness;
import java.util.List;
import java.util.Optional;

record StageJson(
        @Id(except = Transition.ANY) String id,
        Optional<String> name,
        Optional<Phase> phase,
        Optional<Ending> ends,
        Optional<String> definition,
        Optional<String> objective,
        List<String> expect,
        Optional<String> valueProposition,
        List<TouchpointUse> touchpoints,
        Optional<Conversion> conversion,
        Optional<Length> window,
        List<Experience> experiences,
        List<Tactic> tactics,
        List<Metric> metrics,
        Optional<Readiness> readiness,
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
                stage.expect(),
                stage.valueProposition(),
                stage.touchpoints().stream().map(TouchpointUse::named).toList(),
                stage.conversion(),
                stage.window(),
                stage.experiences(),
                stage.tactics(),
                stage.metrics(),
                stage.readiness(),
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
        expect.forEach(stage::expect);
        valueProposition.ifPresent(stage::valueProposition);
        touchpoints.forEach(touchpoint -> touchpoint.addTo(stage));
        conversion.ifPresent(stage::conversion);
        window.ifPresent(stage::window);
        experiences.forEach(stage::experience);
        tactics.forEach(stage::tactic);
        metrics.forEach(stage::metric);
        readiness.ifPresent(stage::readiness);
        followUps.forEach(stage::followUp);
        handOff.ifPresent(stage::handOff);
        return stage.build();
    }
}
