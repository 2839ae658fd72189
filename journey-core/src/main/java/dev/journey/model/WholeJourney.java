package dev.journey.model;

import dev.journey.map.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes a journey as it was written, once it is checked: every touchpoint stands in its list, every transition and
 * cap has an id.
 */
final class WholeJourney {

    private WholeJourney() {}

    /** The whole journey; the very same where nothing was missing. */
    static Journey of(Journey written) {
        return isWhole(written)
                ? written
                : ImmutableJourney.builder()
                        .like(written)
                        .touchpoints(touchpoints(written))
                        .stages(written.stages().stream()
                                .map(Stage::withoutOwnTouchpoints)
                                .toList())
                        .transitions(transitions(written.transitions()))
                        .caps(caps(written.caps()))
                        .written();
    }

    private static boolean isWhole(Journey written) {
        return written.stages().stream()
                        .allMatch(stage -> stage.ownTouchpoints().isEmpty())
                && written.transitions().stream()
                        .allMatch(each -> each.givenId().isPresent())
                && written.caps().stream().allMatch(cap -> cap.id().isPresent());
    }

    private static List<Touchpoint> touchpoints(Journey written) {
        List<Touchpoint> all = new ArrayList<>(written.touchpoints());
        written.stages().forEach(stage -> all.addAll(stage.ownTouchpoints()));
        return all;
    }

    private static List<Transition> transitions(List<Transition> written) {
        List<String> madeUp = MadeUpIds.ofTransitions(written);
        List<Transition> named = new ArrayList<>();
        for (Transition transition : written) {
            boolean given = transition.givenId().isPresent();
            named.add(given ? transition : transition.withGivenId(madeUp.get(named.size())));
        }
        return named;
    }

    static List<Cap> caps(List<Cap> written) {
        List<Cap> named = new ArrayList<>();
        for (Cap cap : written) {
            named.add(cap.id().isPresent() ? cap : cap.withId(MadeUpIds.ofCap(named.size())));
        }
        return named;
    }
}
