package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Advocates bring somebody to the beginning of the journey: themselves by a transition, or another customer by a
 * referral.
 *
 * <p>A stage is known as one of advocates by its id, one of whose words is advocacy, advocate or advocates.
 */
final class AdvocacyWithoutLoop implements Check {

    private static final Set<String> WORDS = Set.of("advocacy", "advocate", "advocates");

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyGraph graph = JourneyGraph.of(journey);
        return graph.stages().stream()
                .filter(stage -> isOfAdvocates(stage.stage().id())
                        && journey.referral().isEmpty()
                        && stage.rules().stream()
                                .noneMatch(
                                        rule -> rule.target() == graph.start().index()))
                .map(stage -> finding(stage.stage().id(), journey.start()))
                .toList();
    }

    private static boolean isOfAdvocates(String stage) {
        return Stream.of(stage.split("-")).anyMatch(WORDS::contains);
    }

    private static Finding finding(String stage, String start) {
        return new Finding(
                FindingCode.ADVOCACY_WITHOUT_LOOP,
                "stages." + stage,
                "advocates in stage '" + stage + "' bring nobody to '" + start
                        + "': there is no referral, and no transition leads back",
                "say by which event a referral is seen, or add a transition to '" + start + "'");
    }
}
