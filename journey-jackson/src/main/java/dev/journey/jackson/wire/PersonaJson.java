package dev.journey.jackson.wire;

import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.map.Persona;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record PersonaJson(
        @Id String id,
        Optional<String> name,
        Optional<String> who,
        Map<String, String> demographics,
        List<String> goals,
        List<String> needs,
        List<String> concerns,
        List<String> expectations,
        List<String> painPoints,
        List<String> behaviours,
        List<String> preferences,
        List<Channel> channels,
        Optional<String> quote,
        Optional<Condition> segment) {

    static PersonaJson of(Persona persona) {
        return new PersonaJson(
                persona.id(),
                persona.name(),
                persona.who(),
                persona.demographics(),
                persona.goals(),
                persona.needs(),
                persona.concerns(),
                persona.expectations(),
                persona.painPoints(),
                persona.behaviours(),
                persona.preferences(),
                persona.channels(),
                persona.quote(),
                persona.segment());
    }

    Persona toPersona() {
        Persona.Builder persona = Persona.builder(id);
        name.ifPresent(persona::name);
        who.ifPresent(persona::who);
        demographics.forEach(persona::demographic);
        goals.forEach(persona::goal);
        needs.forEach(persona::need);
        concerns.forEach(persona::concern);
        expectations.forEach(persona::expectation);
        painPoints.forEach(persona::painPoint);
        behaviours.forEach(persona::behaviour);
        preferences.forEach(persona::preference);
        channels.forEach(persona::channel);
        quote.ifPresent(persona::quote);
        segment.ifPresent(persona::segment);
        return persona.build();
    }
}
