package dev.journey.check;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.model.Journey;
import java.util.ArrayList;
import java.util.List;

/** Whether a condition holds never, or always, whatever happens. What cannot be seen at once is taken as neither. */
final class Truth {

    private final Patterns patterns;

    Truth(Journey journey) {
        this.patterns = new Patterns(journey);
    }

    boolean isNever(Condition condition) {
        if (condition instanceof Not not) {
            return isAlways(not.condition());
        }
        if (condition instanceof AllOf) {
            List<Condition> parts = flat(condition);
            return parts.stream().anyMatch(this::isNever)
                    || parts.stream().anyMatch(part -> parts.stream().anyMatch(other -> exclude(part, other)));
        }
        if (condition instanceof AnyOf) {
            return condition.parts().stream().allMatch(this::isNever);
        }
        return condition instanceof Occurred occurred
                && (occurred.fewest() > most(occurred)
                        || occurred.fewest() > 0 && !patterns.canMatch(occurred.pattern()));
    }

    boolean isAlways(Condition condition) {
        if (condition instanceof Not not) {
            return isNever(not.condition());
        }
        if (condition instanceof AllOf) {
            return condition.parts().stream().allMatch(this::isAlways);
        }
        if (condition instanceof AnyOf) {
            List<Condition> parts = flat(condition);
            return parts.stream().anyMatch(this::isAlways)
                    || parts.stream().anyMatch(part -> parts.stream().anyMatch(other -> exhaust(part, other)));
        }
        return condition instanceof Always
                || condition instanceof Occurred occurred
                        && occurred.fewest() == 0
                        && (occurred.atMost().isEmpty() || !patterns.canMatch(occurred.pattern()));
    }

    /** Whether two conditions cannot hold together. */
    static boolean exclude(Condition condition, Condition other) {
        return other instanceof Not not && Implication.implies(condition, not.condition())
                || condition instanceof Occurred few
                        && other instanceof Occurred many
                        && countAlike(few, many)
                        && most(few) < many.fewest();
    }

    /** Whether at least one of two conditions holds. */
    private static boolean exhaust(Condition condition, Condition other) {
        return other instanceof Not not && Implication.implies(not.condition(), condition)
                || condition instanceof Occurred few
                        && other instanceof Occurred many
                        && countAlike(few, many)
                        && few.fewest() == 0
                        && most(many) == Integer.MAX_VALUE
                        && most(few) >= many.fewest() - 1;
    }

    private static boolean countAlike(Occurred occurred, Occurred other) {
        return occurred.pattern().equals(other.pattern())
                && occurred.over() == other.over()
                && occurred.within().equals(other.within());
    }

    private static int most(Occurred occurred) {
        return occurred.atMost().orElse(Integer.MAX_VALUE);
    }

    /** The parts, those of a part of the same kind in its place. */
    private static List<Condition> flat(Condition condition) {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : condition.parts()) {
            parts.addAll(part.kind().equals(condition.kind()) ? flat(part) : List.of(part));
        }
        return parts;
    }
}
