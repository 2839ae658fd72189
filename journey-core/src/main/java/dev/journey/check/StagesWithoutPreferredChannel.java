package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stage that has channels has one that each of its personas prefers, where the journey has such a channel at all.
 */
final class StagesWithoutPreferredChannel implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        Set<Channel> anywhere = map.channels();
        List<Finding> findings = new ArrayList<>();
        for (Stage stage : map.open()) {
            Set<Channel> offered = map.channels(stage);
            map.personas(stage).stream()
                    .filter(persona -> !offered.isEmpty() && meets(persona, anywhere) && !meets(persona, offered))
                    .forEach(persona -> findings.add(finding(stage.id(), persona, offered)));
        }
        return findings;
    }

    private static boolean meets(Persona persona, Set<Channel> channels) {
        return persona.channels().stream().anyMatch(channels::contains);
    }

    private static Finding finding(String stage, Persona persona, Set<Channel> offered) {
        return new Finding(
                FindingCode.STAGE_WITHOUT_PREFERRED_CHANNEL,
                "stages." + stage,
                "stage '" + stage + "' meets customers on " + Words.and(offered) + " only, but persona '" + persona.id()
                        + "' prefers " + Words.or(persona.channels()),
                "add a touchpoint on a channel that they prefer");
    }
}
