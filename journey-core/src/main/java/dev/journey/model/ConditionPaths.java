package dev.journey.model;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.Sequence;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds what stands in a condition, each with its place in the file. */
final class ConditionPaths {

    /** As deep as a document may be; well below what any stack holds, on which conditions are asked and explained. */
    static final int DEEPEST = 200;

    /** More parts than this, each segment counted where it is named, take too long to be asked at every event. */
    static final int MOST_PARTS = 100_000;

    private ConditionPaths() {}

    /** Every condition of a journey that is neither nested too deep nor too large, with its place. */
    static void of(Journey journey, BiConsumer<String, Condition> visitor) {
        ofAnyDepth(journey, (path, condition) -> {
            if (!isTooMuch(condition)) {
                visitor.accept(path, condition);
            }
        });
    }

    /** Every condition of a journey, with its place. */
    static void ofAnyDepth(Journey journey, BiConsumer<String, Condition> visitor) {
        Places.each(
                "/personas",
                journey.personas(),
                (path, persona) -> persona.segment().ifPresent(segment -> visitor.accept(path + "/segment", segment)));
        for (int i = 0; i < journey.stages().size(); i++) {
            List<FollowUp> followUps = journey.stages().get(i).followUps();
            for (int j = 0; j < followUps.size(); j++) {
                visitor.accept(
                        "/stages/" + i + "/followUps/" + j + "/when",
                        followUps.get(j).when());
            }
        }
        for (int i = 0; i < journey.transitions().size(); i++) {
            visitor.accept(
                    "/transitions/" + i + "/when", journey.transitions().get(i).when());
        }
    }

    /** Whether a condition is nested too deep, or of too many parts, to be looked at further. */
    static boolean isTooMuch(Condition condition) {
        return !condition.parts().isEmpty() && (isTooDeep(condition) || isTooLarge(condition));
    }

    /**
     * Whether conditions stand in one another too deep. Goes from level to level, so that it needs no deep stack, and
     * looks at a part that is shared once in a level: otherwise their number could double from level to level.
     */
    static boolean isTooDeep(Condition condition) {
        Set<Condition> level = Set.of(condition);
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
            Set<Condition> next = Collections.newSetFromMap(new IdentityHashMap<>());
            level.forEach(each -> next.addAll(each.parts()));
            level = next;
        }
        return !level.isEmpty();
    }

    /** Whether a condition that is not too deep has too many parts; counts no further than that. */
    static boolean isTooLarge(Condition condition) {
        Deque<Condition> open = new ArrayDeque<>(List.of(condition));
        int parts = 0;
        while (!open.isEmpty() && parts <= MOST_PARTS) {
            open.pop().parts().forEach(open::push);
            parts++;
        }
        return parts > MOST_PARTS;
    }

    /** Every length in a condition that stands at {@code path}. */
    static void lengths(String path, Condition condition, BiConsumer<String, Length> found) {
        walk(path, condition, (at, leaf) -> {
            if (leaf instanceof InStageFor inStage) {
                found.accept(at, inStage.length());
            } else if (leaf instanceof InactiveFor inactive) {
                boolean inShort =
                        inactive.pattern().isAny() && inactive.statedOver().isEmpty();
                found.accept(inShort ? at : at + "/for", inactive.length());
            } else if (leaf instanceof Occurred occurred) {
                occurred.within().ifPresent(length -> found.accept(at + "/within", length));
            } else if (leaf instanceof Aggregate aggregate) {
                aggregate.within().ifPresent(length -> found.accept(at + "/within", length));
            } else if (leaf instanceof Sequence sequence) {
                sequence.spanning().ifPresent(length -> found.accept(at + "/spanning", length));
            }
        });
    }

    /** Every pattern in a condition that stands at {@code path}. */
    static void patterns(String path, Condition whole, BiConsumer<String, EventPattern> found) {
        walk(path, whole, (at, leaf) -> {
            if (leaf instanceof Sequence sequence) {
                Places.each(at + "/of", sequence.patterns(), found);
            } else if (leaf instanceof EventCondition condition) {
                condition.patterns().forEach(pattern -> found.accept(at, pattern));
            }
        });
    }

    /** Visits a condition and all its parts. */
    static void walk(String path, Condition condition, BiConsumer<String, Condition> visitor) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(path, condition));
        while (!open.isEmpty()) {
            Place place = open.pop();
            String at = place.path + "/" + place.condition.kind();
            visitor.accept(at, place.condition);
            for (int i = place.condition.parts().size() - 1; i >= 0; i--) {
                String part = place.condition instanceof Not ? at : at + "/" + i;
                open.push(new Place(part, place.condition.parts().get(i)));
            }
        }
    }

    private record Place(String path, Condition condition) {}
}
