package dev.journey.graph;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import java.time.ZoneId;
import java.util.List;

/** Makes conditions ready to be asked. */
final class Guards {

    private final ZoneId zone;
    private final Slots ofJourney;
    private final Slots ofStage;

    Guards(ZoneId zone, Slots ofJourney, Slots ofStage) {
        this.zone = zone;
        this.ofJourney = ofJourney;
        this.ofStage = ofStage;
    }

    Guard of(Condition condition) {
        if (condition instanceof Occurred occurred) {
            return of(occurred);
        }
        if (condition instanceof InStageFor stay) {
            return new StayGuard(stay, zone);
        }
        if (condition instanceof InactiveFor silence) {
            return new SilenceGuard(silence, slots(silence.over()).last(silence.pattern()), zone);
        }
        if (condition instanceof Not not) {
            return new NotGuard(not, of(not.condition()));
        }
        if (condition instanceof Always always) {
            return new AlwaysGuard(always);
        }
        if (condition instanceof AllOf || condition instanceof AnyOf) {
            List<Guard> parts = condition.parts().stream().map(this::of).toList();
            return new PartsGuard(condition, parts, condition instanceof AllOf);
        }
        throw new IllegalStateException("no guard is known for a condition of kind '" + condition.kind() + "'");
    }

    private Guard of(Occurred occurred) {
        int enough = Math.max(
                occurred.fewest(),
                occurred.atMost().isPresent() ? occurred.atMost().getAsInt() + 1 : 0);
        int slot = slots(occurred.over()).counting(occurred.pattern(), occurred.within(), enough);
        return occurred.within().isPresent()
                ? new WindowGuard(occurred, slot, new Window(occurred.within().get(), zone))
                : new CountGuard(occurred, slot);
    }

    private Slots slots(Scope scope) {
        return scope == Scope.JOURNEY ? ofJourney : ofStage;
    }
}
