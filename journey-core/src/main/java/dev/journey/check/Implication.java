package dev.journey.check;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;

/** Whether one condition can hold only where another one does. What cannot be seen at once is taken as no. */
final class Implication {

    private Implication() {}

    static boolean implies(Condition condition, Condition other) {
        if (condition.equals(other) || other instanceof Always) {
            return true;
        }
        if (condition instanceof AnyOf) {
            return condition.parts().stream().allMatch(part -> implies(part, other));
        }
        if (other instanceof AllOf) {
            return other.parts().stream().allMatch(part -> implies(condition, part));
        }
        return condition instanceof AllOf && condition.parts().stream().anyMatch(part -> implies(part, other))
                || other instanceof AnyOf && other.parts().stream().anyMatch(part -> implies(condition, part))
                || impliesAlike(condition, other);
    }

    private static boolean impliesAlike(Condition condition, Condition other) {
        if (condition instanceof Not not && other instanceof Not otherNot) {
            return implies(otherNot.condition(), not.condition());
        }
        if (condition instanceof Occurred occurred && other instanceof Occurred wider) {
            return counts(occurred, wider);
        }
        if (condition instanceof InStageFor stay && other instanceof InStageFor shorter) {
            return isAsLong(stay.length(), shorter.length());
        }
        return condition instanceof InactiveFor silence
                && other instanceof InactiveFor shorter
                && silence.pattern().equals(shorter.pattern())
                && silence.over() == shorter.over()
                && isAsLong(silence.length(), shorter.length());
    }

    /** Events counted in the same way, or only some of them, within bounds that lie within those of the other. */
    private static boolean counts(Occurred occurred, Occurred wider) {
        boolean countedAlike =
                occurred.over() == wider.over() && occurred.within().equals(wider.within());
        int most = occurred.atMost().orElse(Integer.MAX_VALUE);
        boolean notTooMany = wider.atMost().isEmpty()
                || occurred.pattern().equals(wider.pattern())
                        && most <= wider.atMost().getAsInt();
        return countedAlike
                && Patterns.isWithin(occurred.pattern(), wider.pattern())
                && occurred.fewest() >= wider.fewest()
                && notTooMany;
    }

    private static boolean isAsLong(Length length, Length other) {
        return length.equals(other)
                || length instanceof Length.Exact exact
                        && other instanceof Length.Exact shorter
                        && exact.duration().compareTo(shorter.duration()) >= 0;
    }
}
