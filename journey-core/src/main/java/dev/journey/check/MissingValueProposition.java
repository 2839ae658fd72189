package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** The journey, or each of its stages, says why customers should choose the brand. */
final class MissingValueProposition implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        List<String> silent = JourneyMap.of(journey).open().stream()
                .filter(stage -> stage.valueProposition().isEmpty())
                .map(stage -> Words.quoted(stage.id()))
                .toList();
        return journey.valueProposition().isPresent() || silent.isEmpty() ? List.of() : List.of(finding(silent));
    }

    private static Finding finding(List<String> silent) {
        return new Finding(
                FindingCode.VALUE_PROPOSITION_MISSING,
                "valueProposition",
                "neither the journey nor " + (silent.size() == 1 ? "stage " : "any of the stages ") + Words.and(silent)
                        + " says why customers should choose the brand",
                "state the value proposition of the journey");
    }
}
