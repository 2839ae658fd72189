package dev.journey.check;

import dev.journey.map.Touchpoint;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A journey is the work of several teams, as soon as it has more than one thing to own. */
final class OneTeamOwnsAll implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        List<String> owners = Stream.of(
                        journey.touchpoints().stream().map(Touchpoint::owner),
                        journey.actions().stream().map(ActionItem::owner),
                        journey.stages().stream().map(stage -> stage.handOff().map(HandOff::to)))
                .flatMap(owner -> owner)
                .flatMap(Optional::stream)
                .toList();
        return owners.size() > 1 && owners.stream().distinct().count() == 1
                ? List.of(finding(owners.get(0), owners.size()))
                : List.of();
    }

    private static Finding finding(String team, int things) {
        return new Finding(
                FindingCode.ONE_TEAM_OWNS_ALL,
                "teams." + team,
                "team '" + team + "' is the only one to own touchpoints or actions or to take hand-offs (" + things
                        + " in all), so no other team sees the journey as its own",
                "let the teams that customers meet own touchpoints and actions");
    }
}
