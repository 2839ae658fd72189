package dev.journey.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The ids that a journey makes up where none is written: {@code from-to}, {@code from-to-2} for transitions, {@code
 * cap-1} for caps.
 *
 * <p>Whoever writes a journey down may leave these ids out: reading makes them up again.
 */
public final class MadeUpIds {

    private MadeUpIds() {}

    /** The ids of a journey's transitions that would be the same if they were not written. */
    public static Set<String> ofTransitions(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        List<String> madeUp = ofTransitions(journey.transitions());
        Set<String> same = new HashSet<>();
        for (int i = 0; i < madeUp.size(); i++) {
            Transition transition = journey.transitions().get(i);
            if (transition.leavesOne() && transition.id().equals(madeUp.get(i))) {
                same.add(madeUp.get(i));
            }
        }
        return same;
    }

    /** The ids of a journey's caps that would be the same if they were not written. */
    public static Set<String> ofCaps(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        Set<String> same = new HashSet<>();
        for (int i = 0; i < journey.caps().size(); i++) {
            journey.caps().get(i).id().filter(ofCap(i)::equals).ifPresent(same::add);
        }
        return same;
    }

    /** What would be made up for each; all transitions of a pair count, with or without an id. */
    static List<String> ofTransitions(List<Transition> transitions) {
        Map<String, Integer> pairs = new HashMap<>(2 * transitions.size());
        List<String> ids = new ArrayList<>(transitions.size());
        for (Transition transition : transitions) {
            int ordinal = pairs.merge(pair(" ", transition), 1, Integer::sum);
            ids.add(ordinal == 1 ? of(transition) : of(transition) + "-" + ordinal);
        }
        return ids;
    }

    static String of(Transition first) {
        return pair("-", first);
    }

    private static String pair(String joint, Transition transition) {
        List<String> from = transition.from();
        return (from.size() == 1 ? from.get(0) : String.join(joint, from)) + joint + transition.to();
    }

    static String ofCap(int index) {
        return "cap-" + (index + 1);
    }
}
