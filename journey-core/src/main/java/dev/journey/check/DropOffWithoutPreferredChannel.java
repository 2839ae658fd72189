package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** In the stage in which more visits drop than elsewhere, personas find the channels that they prefer. */
final class DropOffWithoutPreferredChannel implements Check {

    private final List<StageMeasure> measures;

    DropOffWithoutPreferredChannel(List<StageMeasure> measures) {
        this.measures = List.copyOf(measures);
    }

    @Override
    public List<Finding> findings(Journey journey) {
        return measures.stream()
                .filter(measure -> measure.dropped() > 0 && journey.hasStage(measure.stage()))
                .max(Comparator.comparingLong(StageMeasure::dropped))
                .map(worst -> findings(journey, worst))
                .orElse(List.of());
    }

    private static List<Finding> findings(Journey journey, StageMeasure worst) {
        JourneyMap map = JourneyMap.of(journey);
        Stage stage = journey.stage(worst.stage());
        Set<Channel> offered = map.channels(stage);
        return map.personas(stage).stream()
                .filter(persona -> !offered.containsAll(persona.channels()))
                .map(persona -> finding(worst, persona.id(), MissingPreferredChannels.missing(persona, offered)))
                .toList();
    }

    private static Finding finding(StageMeasure worst, String persona, List<Channel> missing) {
        return new Finding(
                FindingCode.DROP_OFF_WITHOUT_PREFERRED_CHANNEL,
                "stages." + worst.stage(),
                "no stage loses more visits than '" + worst.stage() + "' (" + worst.dropped() + " of " + worst.visits()
                        + "), and persona '" + persona + "' does not find " + Words.or(missing) + " there",
                "meet them there on a channel that they prefer");
    }
}
