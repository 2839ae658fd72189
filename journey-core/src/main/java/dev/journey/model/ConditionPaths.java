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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The conditions of a journey and what stands in them, found once for all rules, each with its place in the file. */
final class ConditionPaths {

    /** As deep as a document may be; well below what any stack holds, on which conditions are asked and explained. */
    static final int DEEPEST = 200;

    /** More parts than this, each segment counted where it is named, take too long to be asked at every event. */
    static final int MOST_PARTS = 100_000;

    private final List<Found> whole = new ArrayList<>();
    private final List<Found> tooMuch = new ArrayList<>();
    private final List<Found> parts = new ArrayList<>();

    ConditionPaths(Journey journey) {
        Places.each(
                Pointer.to("personas"),
                journey.personas(),
                (path, persona) -> persona.segment().ifPresent(segment -> add(path.at("segment"), segment)));
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("followUps"),
                        stage.followUps(),
                        (at, followUp) -> add(at.at("when"), followUp.when())));
        Places.each(
                Pointer.to("transitions"),
                journey.transitions(),
                (path, transition) -> add(path.at("when"), transition.when()));
    }

    private void add(Pointer path, Condition condition) {
        if (isTooMuch(condition)) {
            tooMuch.add(new Found(path, condition));
        } else {
            whole.add(new Found(path, condition));
            addParts(path, condition);
        }
    }

    private void addParts(Pointer path, Condition condition) {
        Pointer at = path.at(condition.kind());
        parts.add(new Found(at, condition));
        List<Condition> inside = condition.parts();
        for (int i = 0; i < inside.size(); i++) {
            addParts(condition instanceof Not ? at : at.at(i), inside.get(i));
        }
    }

    /** Every condition that is nested too deep or too large to be looked at further. */
    void tooMuch(BiConsumer<Pointer, Condition> visitor) {
        each(tooMuch, visitor);
    }

    /** Every other condition, as a whole. */
    void each(BiConsumer<Pointer, Condition> visitor) {
        each(whole, visitor);
    }

    /** Each of those conditions and all its parts. */
    void parts(BiConsumer<Pointer, Condition> visitor) {
        each(parts, visitor);
    }

    private static void each(List<Found> found, BiConsumer<Pointer, Condition> visitor) {
        found.forEach(each -> visitor.accept(each.path(), each.condition()));
    }

    /** Whether a condition is nested too deep, or of too many parts, to be looked at further. */
    static boolean isTooMuch(Condition condition) {
        return !condition.parts().isEmpty()
                && hasMoreParts(condition, DEEPEST)
                && (isTooDeep(condition) || hasMoreParts(condition, MOST_PARTS));
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

    /** Whether a condition has more than so many parts; counts no further than that. */
    private static boolean hasMoreParts(Condition condition, int most) {
        Deque<Condition> open = new ArrayDeque<>(List.of(condition));
        int count = 0;
        while (!open.isEmpty() && count <= most) {
            open.pop().parts().forEach(open::push);
            count++;
        }
        return count > most;
    }

    /** Every length in those conditions. */
    void lengths(BiConsumer<Pointer, Length> found) {
        parts((at, leaf) -> {
            if (leaf instanceof InStageFor inStage) {
                found.accept(at, inStage.length());
            } else if (leaf instanceof InactiveFor inactive) {
                boolean inShort =
                        inactive.pattern().isAny() && inactive.statedOver().isEmpty();
                found.accept(inShort ? at : at.at("for"), inactive.length());
            } else if (leaf instanceof Occurred occurred) {
                occurred.within().ifPresent(length -> found.accept(at.at("within"), length));
            } else if (leaf instanceof Aggregate aggregate) {
                aggregate.within().ifPresent(length -> found.accept(at.at("within"), length));
            } else if (leaf instanceof Sequence sequence) {
                sequence.spanning().ifPresent(length -> found.accept(at.at("spanning"), length));
            }
        });
    }

    /** Every pattern in those conditions. */
    void patterns(BiConsumer<Pointer, EventPattern> found) {
        parts((at, leaf) -> {
            if (leaf instanceof Sequence sequence) {
                Places.each(at.at("of"), sequence.patterns(), found);
            } else if (leaf instanceof EventCondition condition) {
                condition.patterns().forEach(pattern -> found.accept(at, pattern));
            }
        });
    }

    private record Found(Pointer path, Condition condition) {}
}
