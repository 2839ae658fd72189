package dev.journey.measure;

import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.graph.EventMatcher;
import java.util.List;

/** A customer's events, seen from a funnel over patterns. */
record EventTrail(List<EventMatcher> steps, List<Event> events) implements Trail {

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public long at(int thing) {
        return EventTime.nanos(events.get(thing).at());
    }

    @Override
    public boolean matches(int step, int thing) {
        return steps.get(step).matches(events.get(thing));
    }
}
