package dev.journey.graph;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Scope;
import dev.journey.model.Journey;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives every guard of one scope its slot; guards that need the same facts share one. */
final class Slots {

    private final Journey journey;
    private final ZoneId zone;
    private final Scope scope;
    private final Map<Need, Plan> plans = new LinkedHashMap<>();

    Slots(Journey journey, ZoneId zone, Scope scope) {
        this.journey = journey;
        this.zone = zone;
        this.scope = scope;
    }

    /** A slot that counts up to {@code enough} events, within a length of time or for ever. */
    int counting(EventPattern pattern, Optional<Length> within, int enough) {
        return plan(new Need(pattern, false, within), enough);
    }

    /** A slot that knows when the last event was. */
    int last(EventPattern pattern) {
        return plan(new Need(pattern, true, Optional.empty()), 1);
    }

    private int plan(Need need, int enough) {
        Plan plan = plans.computeIfAbsent(need, key -> new Plan(plans.size()));
        plan.enough = Math.max(plan.enough, enough);
        return plan.index;
    }

    /** The slots that were asked for. */
    List<Slot> build() {
        return plans.entrySet().stream()
                .map(entry -> slot(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Slot slot(Need need, Plan plan) {
        EventMatcher matcher = EventMatcher.of(need.pattern, journey);
        if (need.last) {
            return new Slot.Last(scope, plan.index, matcher);
        }
        if (need.within.isPresent()) {
            Window window = new Window(need.within.get(), zone);
            return new Slot.InWindow(scope, plan.index, matcher, window, plan.enough);
        }
        return new Slot.Count(scope, plan.index, matcher, plan.enough);
    }

    private record Need(EventPattern pattern, boolean last, Optional<Length> within) {}

    private static final class Plan {

        private final int index;
        private int enough;

        Plan(int index) {
            this.index = index;
        }
    }
}
