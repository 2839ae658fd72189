package dev.journey.jackson.wire;

import dev.journey.model.Cap;
import dev.journey.model.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out the ids that a journey makes up again from the places of its transitions and caps. */
final class MadeUpIds {

    private MadeUpIds() {}

    static List<TransitionJson> ofTransitions(List<Transition> transitions) {
        Map<String, Integer> pairs = new HashMap<>();
        List<TransitionJson> written = new ArrayList<>();
        for (Transition transition : transitions) {
            String pair = String.join(" ", transition.from()) + " " + transition.to();
            int ordinal = pairs.merge(pair, 1, Integer::sum);
            String madeUp = pair.replace(' ', '-') + (ordinal == 1 ? "" : "-" + ordinal);
            boolean fromOne = transition.from().size() == 1 && !transition.isFromAny();
            TransitionJson json = TransitionJson.of(transition);
            written.add(fromOne && transition.id().equals(madeUp) ? json.withoutId() : json);
        }
        return written;
    }

    static List<CapJson> ofCaps(List<Cap> caps) {
        List<CapJson> written = new ArrayList<>();
        for (Cap cap : caps) {
            CapJson json = CapJson.of(cap);
            boolean madeUp = cap.id().equals(Optional.of("cap-" + (written.size() + 1)));
            written.add(madeUp ? json.withoutId() : json);
        }
        return written;
    }
}
