package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Set;

/** Every channel that a persona prefers is somewhere in the journey. */
final class MissingPreferredChannels implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Set<Channel> offered = JourneyMap.of(journey).channels();
        return journey.personas().stream()
                .filter(persona -> !offered.containsAll(persona.channels()))
                .map(persona -> finding(persona.id(), missing(persona, offered)))
                .toList();
    }

    /** The channels that a persona prefers and does not find among these. */
    static List<Channel> missing(Persona persona, Set<Channel> offered) {
        return persona.channels().stream()
                .filter(channel -> !offered.contains(channel))
                .toList();
    }

    private static Finding finding(String persona, List<Channel> missing) {
        return new Finding(
                FindingCode.PREFERRED_CHANNEL_MISSING,
                "personas." + persona,
                "persona '" + persona + "' prefers " + Words.and(missing) + ", where the journey meets nobody",
                "meet them there, or say which channels of the journey they prefer");
    }
}
