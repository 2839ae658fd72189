package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.plan.Team;
import java.util.Optional;

record TeamJson(@Id String id, Optional<String> name) {

    static TeamJson of(Team team) {
        return new TeamJson(team.id(), team.name());
    }

    Team toTeam() {
        Team team = Team.of(id);
        return name.map(team::withName).orElse(team);
    }
}
