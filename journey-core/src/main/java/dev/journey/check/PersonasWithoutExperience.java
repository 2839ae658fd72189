package dev.journey.check;

import dev.journey.map.Experience;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every persona has an experience somewhere. */
final class PersonasWithoutExperience implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Set<String> experienced = journey.stages().stream()
                .flatMap(stage -> stage.experiences().stream())
                .map(Experience::persona)
                .collect(Collectors.toSet());
        return journey.personas().stream()
                .filter(persona -> !experienced.contains(persona.id()))
                .map(persona -> finding(persona.id()))
                .toList();
    }

    private static Finding finding(String persona) {
        return new Finding(
                FindingCode.PERSONA_WITHOUT_EXPERIENCE,
                "personas." + persona,
                "persona '" + persona
                        + "' has no experience in any stage, so the journey is not seen through their eyes",
                "describe what they do, think and feel in the stages, or take the persona out");
    }
}
