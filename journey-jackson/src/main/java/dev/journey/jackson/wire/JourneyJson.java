package dev.journey.jackson.wire;

import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Stage;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

record JourneyJson(
        Integer format,
        String id,
        Optional<Integer> version,
        Optional<String> name,
        Optional<String> description,
        Optional<ZoneId> zone,
        Optional<String> start,
        Optional<Reentry> reentry,
        Optional<Integer> remember,
        List<Persona> personas,
        List<Touchpoint> touchpoints,
        List<Stage> stages,
        List<TransitionJson> transitions,
        List<CapJson> caps,
        Optional<QuietHours> quietHours) {

    static JourneyJson of(Journey journey) {
        return new JourneyJson(
                FormatFirst.NUMBER,
                journey.id(),
                Optional.of(journey.version()).filter(version -> version != 1),
                journey.name(),
                journey.description(),
                journey.zone(),
                Optional.of(journey.start())
                        .filter(start -> !start.equals(journey.stages().get(0).id())),
                Optional.of(journey.reentry()).filter(reentry -> !reentry.equals(Reentry.never())),
                Optional.of(journey.remember()).filter(ids -> ids != 0),
                journey.personas(),
                journey.touchpoints(),
                journey.stages(),
                MadeUpIds.ofTransitions(journey.transitions()),
                MadeUpIds.ofCaps(journey.caps()),
                journey.quietHours());
    }

    Journey toJourney() {
        Journey.Builder journey = Journey.builder(id);
        version.ifPresent(journey::version);
        name.ifPresent(journey::name);
        description.ifPresent(journey::description);
        zone.ifPresent(journey::zone);
        start.ifPresent(journey::start);
        reentry.ifPresent(journey::reentry);
        remember.ifPresent(journey::remember);
        personas.forEach(journey::persona);
        touchpoints.forEach(journey::touchpoint);
        stages.forEach(journey::stage);
        transitions.forEach(transition -> journey.transition(transition.toTransition()));
        caps.forEach(cap -> journey.cap(cap.toCap()));
        quietHours.ifPresent(journey::quietHours);
        return journey.build();
    }
}
