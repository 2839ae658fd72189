package dev.journey.measure;

import dev.journey.event.EventTime;
import java.util.List;
import java.util.stream.IntStream;

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

    @Override
    public int[] steps(int thing) {
        int last = stages.size() - 1;
        return IntStream.rangeClosed(0, last)
                .map(step -> last - step)
                .filter(step -> matches(step, thing))
                .toArray();
    }
}
