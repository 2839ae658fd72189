package dev.journey.model;

import dev.journey.map.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/** Completes a journey as it was written: every touchpoint stands in its list, every transition and cap has an id. */
final class WholeJourney {

    private WholeJourney() {}

    /** The whole journey; the very same where nothing was missing. */
    static Journey of(Journey written) {
        List<Touchpoint> touchpoints = touchpoints(written);
        List<Stage> stages =
                written.stages().stream().map(Stage::withoutOwnTouchpoints).toList();
        List<Transition> transitions = transitions(written.transitions());
        List<Cap> caps = caps(written.caps());
        boolean whole = touchpoints.equals(written.touchpoints())
                && transitions.equals(written.transitions())
                && caps.equals(written.caps());
        return whole
                ? written
                : ImmutableJourney.builder()
                        .like(written)
                        .touchpoints(touchpoints)
                        .stages(stages)
                        .transitions(transitions)
                        .caps(caps)
                        .build();
    }

    static List<Touchpoint> touchpoints(Journey written) {
        List<Touchpoint> all = new ArrayList<>(written.touchpoints());
        written.stages().forEach(stage -> all.addAll(stage.ownTouchpoints()));
        return all;
    }

    static List<Transition> transitions(List<Transition> written) {
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
