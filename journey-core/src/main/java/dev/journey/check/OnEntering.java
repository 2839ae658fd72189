package dev.journey.check;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;

/** Whether a condition holds, or fails, for everybody at the instant of entering a stage. */
final class OnEntering {

    private OnEntering() {}

    /** Whether it certainly holds. */
    static boolean holds(Condition condition) {
        if (condition instanceof Not not) {
            return fails(not.condition());
        }
        if (condition instanceof AllOf) {
            return condition.parts().stream().allMatch(OnEntering::holds);
        }
        if (condition instanceof AnyOf) {
            return condition.parts().stream().anyMatch(OnEntering::holds);
        }
        return condition instanceof Always
                || condition instanceof Occurred occurred && occurred.over() == Scope.STAGE && occurred.fewest() == 0;
    }

    /** Whether it certainly does not hold. */
    private static boolean fails(Condition condition) {
        if (condition instanceof Not not) {
            return holds(not.condition());
        }
        if (condition instanceof AllOf) {
            return condition.parts().stream().anyMatch(OnEntering::fails);
        }
        if (condition instanceof AnyOf) {
            return condition.parts().stream().allMatch(OnEntering::fails);
        }
        return condition instanceof InStageFor
                || condition instanceof InactiveFor silence && silence.over() == Scope.STAGE
                || condition instanceof Occurred occurred && occurred.over() == Scope.STAGE && occurred.fewest() > 0;
    }
}
