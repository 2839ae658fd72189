package dev.journey.jackson.wire;

import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.map.Cost;
import dev.journey.map.Tactic;
import java.util.List;
import java.util.Optional;

record TacticJson(
        @Id String id,
        Optional<String> name,
        Optional<Cost> cost,
        Optional<@Default("false") Boolean> professional,
        List<Channel> channels,
        List<@Id String> personas) {

    static TacticJson of(Tactic tactic) {
        return new TacticJson(
                tactic.id(),
                tactic.name(),
                tactic.cost(),
                Optional.of(tactic.professional()).filter(professional -> professional),
                tactic.channels(),
                tactic.personas());
    }

    Tactic toTactic() {
        Tactic.Builder tactic = Tactic.builder(id);
        name.ifPresent(tactic::name);
        cost.ifPresent(tactic::cost);
        professional.ifPresent(tactic::professional);
        channels.forEach(tactic::channel);
        personas.forEach(tactic::persona);
        return tactic.build();
    }
}
