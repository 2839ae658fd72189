package dev.journey.measure;

import dev.journey.event.EventTime;
import java.util.List;

/** A customer's visits, each as it began, seen from a funnel over stages. */
record VisitTrail(List<String> stages, List<Visit> visits) implements Trail {

    @Override
    public int size() {
        return visits.size();
    }

    @Override
    public long at(int thing) {
        return EventTime.nanos(visits.get(thing).enteredAt());
    }

    @Override
    public boolean matches(int step, int thing) {
        return stages.get(step).equals(visits.get(thing).stage());
    }
}
